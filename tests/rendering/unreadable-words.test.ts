// Refusals speak an author's language, whatever a library said.
import { expect, it } from "vitest";
import { unreadableReasons } from "../../scripts/model/unreadable.ts";
import { foreignKind, unreadableReason } from "../../scripts/rendering/unreadable-words.ts";

it("gives each reason in French and in English, with its place", () => {
  for (const reason of unreadableReasons) {
    const [fr, en] = [
      unreadableReason(reason, undefined, "fr"),
      unreadableReason(reason, undefined, "en"),
    ];
    expect(fr).not.toBe(en);
    expect([fr, en]).not.toContain(undefined);
  }
  expect(unreadableReason("broken-xml", "12:7", "fr")).toBe("XML mal formé, 12:7");
});

it("names what is no article, and leaves an origin's own names as they are", () => {
  expect(foreignKind("attachment", "fr")).toBe("fichiers joints");
  expect(["recette", "constructor", "__proto__"].map((kind) => foreignKind(kind, "fr"))).toEqual([
    "recette",
    "constructor",
    "__proto__",
  ]);
});
