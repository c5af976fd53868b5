// An author is asked for what is missing, offered what is known, and never for what was given.
import { expect, it } from "vitest";
import { askArticle, completionsOf, namesIn } from "../../scripts/importing/ask-article.ts";
import { newWords } from "../../scripts/rendering/new-words.ts";

const words = newWords("fr");
const known = { sources: ["Le Phare", "بريد الواحة"], topics: ["Pêche", "Port"] };

async function asked(answers: readonly string[], given = {}) {
  const left = [...answers];
  const questions: string[] = [];
  const item = await askArticle({
    given: { place: "", ...given },
    ...{ words, known, lang: "fr" },
    question: async (text) => {
      questions.push(text);
      return left.shift() ?? "";
    },
  });
  return { item, questions };
}

it("asks for everything, for the headline until there is one", async () => {
  const { item, questions } = await asked([
    "",
    " Crue ",
    "Le Phare",
    "2026-03-14",
    "",
    "",
    "Port, Pêche",
  ]);
  expect(questions).toHaveLength(7);
  expect(item).toMatchObject({
    headline: "Crue",
    source: "Le Phare",
    date: "2026-03-14",
    link: undefined,
    lang: "fr",
    topics: ["Port", "Pêche"],
  });
});

it("does not ask for what was given, and takes Arabic letters for Arabic", async () => {
  const given = { headline: "خبر", source: "بريد", date: "2026-03-14", link: "https://a.example/" };
  const { item, questions } = await asked(["", "ميناء، صيد"], { ...given, topics: [] });
  expect(questions).toEqual([words.lang("ar"), words.topics]);
  expect(item).toMatchObject({ ...given, lang: "ar", topics: ["ميناء", "صيد"] });
});

it("completes the last of several names", () => {
  expect(completionsOf("p", known.topics)).toEqual(["Pêche", "Port"]);
  expect(completionsOf("Port, pê", known.topics)).toEqual(["Port, Pêche"]);
  expect(completionsOf("x", known.topics)).toEqual(["Pêche", "Port"]);
  expect(namesIn(" a , ،b;")).toEqual(["a", "b"]);
});
