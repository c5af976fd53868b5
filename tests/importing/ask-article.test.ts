// An author is asked for what is missing, offered what is known, and never for what was given.
import { expect, it } from "vitest";
import { askArticle, completionsOf, namesIn } from "../../scripts/importing/ask-article.ts";
import type { ImportedItem } from "../../scripts/importing/item.ts";
import { findingsOfAnswer } from "../../scripts/importing/new-article.ts";
import { defaults } from "../../scripts/model/site.ts";
import { newWords } from "../../scripts/rendering/new-words.ts";

const words = newWords("fr");
const known = { declared: [], sources: ["Le Phare", "بريد الواحة"], topics: ["Pêche", "Port"] };

async function asked(answers: readonly string[], given = {}, found?: ImportedItem, spoken = words) {
  const left = [...answers];
  const questions: string[] = [];
  const item = await askArticle({
    given: { place: "", ...given },
    found,
    ...{ words: spoken, known, lang: "fr" },
    isRight: (key, answer) => findingsOfAnswer(key, answer, defaults).length === 0,
    question: async (text) => {
      questions.push(text);
      return left.shift() ?? "";
    },
  });
  return { item, questions };
}

it("asks again for what is wrong or must be there, and for nothing that is right", async () => {
  const given = { headline: "Crue", source: "Le Phare", date: "hier" };
  const answers = ["", "14 mars", "14/03/2026", "www.phare.example/a", "", "français", "fr", ""];
  const { item, questions } = await asked(answers, given);
  expect(questions).toEqual([
    ...[words.date, words.date, words.date, words.link, words.link],
    ...[words.lang("fr"), words.lang("fr"), words.topics],
  ]);
  expect(item).toMatchObject({ ...given, date: "14/03/2026", link: undefined, lang: "fr" });
});

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

it("takes answers without the unseen signs that are copied with them", async () => {
  const answers = ["فيضان\u200f", "\u2068بريد الواحة\u2069", "\u20662026-03-14\u2069"];
  const { item } = await asked([
    ...answers,
    "\u2066https://barid.example/1\u2069",
    "\u2066ar\u2069",
    "\u2068ماء\u2069، \u2068فلاحة\u2069",
  ]);
  expect(item).toMatchObject({
    headline: "فيضان",
    source: "بريد الواحة",
    date: "2026-03-14",
    link: "https://barid.example/1",
    lang: "ar",
    topics: ["ماء", "فلاحة"],
  });
});

it("does not ask for what was given, and takes Arabic letters for Arabic", async () => {
  const given = { headline: "خبر", source: "بريد", date: "2026-03-14", link: "https://a.example/" };
  const { item, questions } = await asked(["", "ميناء، صيد"], { ...given, topics: [] });
  expect(questions).toEqual([words.lang("ar"), words.topics]);
  expect(item).toMatchObject({ ...given, lang: "ar", topics: ["ميناء", "صيد"] });
});

it("offers what was found: an empty answer takes it, a dash drops it, another replaces it", async () => {
  const found = {
    ...{ place: "a.html", headline: "Crue", source: "Le Phare", date: "2026-03-14" },
    ...{ link: "https://a.example/", lang: "fr", topics: ["Port, quai"], summary: "Un résumé." },
  };
  const taken = await asked(["", "", "", "-", "", ""], {}, found);
  expect(taken.questions[0]).toBe("Titre [Crue] : ");
  expect(taken.item).toEqual({ ...found, place: "", link: undefined });
  const { item, questions } = await asked(["فيضان", "", "", "", "–"], { source: "Barid" }, found);
  expect(questions).toHaveLength(5);
  expect(item).toMatchObject({ headline: "فيضان", source: "Barid", lang: "ar", topics: [] });
});

it("asks in Arabic, and what it offers keeps its own direction", async () => {
  const found = { place: "a.html", headline: "Crue", source: "بريد الواحة", date: "2026-03-14" };
  const { questions, item } = await asked(
    ["", "", "", "", "", "ميناء، صيد"],
    {},
    found,
    newWords("ar"),
  );
  expect(questions).toEqual([
    "العنوان [\u2068Crue\u2069]: ",
    "الصحيفة (اضغط \u2066Tab\u2069 لإكمال الاسم) [\u2068بريد الواحة\u2069]: ",
    "يوم النشر (\u20662026-03-14\u2069) [\u20682026-03-14\u2069]: ",
    "رابط الأصل (اتركه فارغا إن لم تعرفه): ",
    "اللغة [\u2066fr\u2069]: ",
    "المواضيع (افصل بينها بفواصل): ",
  ]);
  expect(item).toMatchObject({ ...found, place: "", lang: "fr", topics: ["ميناء", "صيد"] });
});

it("completes the last of several names", () => {
  expect(completionsOf("p", known.topics)).toEqual(["Pêche", "Port"]);
  expect(completionsOf("Port, pê", known.topics)).toEqual(["Port, Pêche"]);
  expect(completionsOf("x", known.topics)).toEqual(["Pêche", "Port"]);
  expect(namesIn(" a , ،b;")).toEqual(["a", "b"]);
});
