// Refusals speak an author's language, whatever a library said.
import { expect, it } from "vitest";
import { unreadableReasons } from "../../scripts/model/unreadable.ts";
import { foreignKind, unreadableReason } from "../../scripts/rendering/unreadable-words.ts";

it("gives each reason in the languages of authors, with its place", () => {
  for (const reason of unreadableReasons) {
    const [fr, en, ar] = [
      unreadableReason(reason, undefined, "fr"),
      unreadableReason(reason, undefined, "en"),
      unreadableReason(reason, undefined, "ar"),
    ];
    expect(fr).not.toBe(en);
    expect([fr, en, ar]).not.toContain(undefined);
    expect(ar).toMatch(/\p{Script=Arabic}/u);
  }
  expect(unreadableReason("broken-xml", "12:7", "fr")).toBe("XML mal formé, 12:7");
  expect(unreadableReason("other-cells", "1 / 3", "ar")).toBe(
    "عدد الخانات لا يساوي عدد الأعمدة، \u20661 / 3\u2069",
  );
});

it("names what is no article, and leaves an origin's own names as they are", () => {
  expect(foreignKind("attachment", "fr")).toBe("fichiers joints");
  expect(["recette", "constructor", "__proto__"].map((kind) => foreignKind(kind, "fr"))).toEqual([
    "recette",
    "constructor",
    "__proto__",
  ]);
});
