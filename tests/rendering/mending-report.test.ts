// What was mended is shown as it was and as it is; what was not, with the reason and what to do.
import { expect, it } from "vitest";
import type { Mending, NotRenamed } from "../../scripts/model/mending.ts";
import { mendingReport } from "../../scripts/rendering/mending-report.ts";
import { outsideIsolates, strayLatin } from "./arabic-sentence.ts";

const nothing: Mending = {
  ...{ fixed: [], renamed: [], notRenamed: [], notWritten: [], history: "whole" },
};

it("shows lines, names and what is left", () => {
  const mending: Mending = {
    fixed: [
      {
        file: "c/a.md",
        lines: [
          { line: 4, before: "date: 1.2.2026", after: "date: 2026-02-01" },
          { line: 5, after: "aliases: [/x/]" },
        ],
      },
    ],
    renamed: [{ from: "c/\u202eé.md", to: "c/e.md" }],
    notRenamed: [{ file: "c/b 1.md", reason: "name-taken", by: "c/b-1.md" }],
    notWritten: [{ file: "c/d.md", line: "aliases: [/y/]" }],
    history: "shallow",
  };
  expect(mendingReport(mending, "fr")).toMatchInlineSnapshot(`
    "--- c/a.md
    @@ 4 @@
    -date: 1.2.2026
    +date: 2026-02-01
    @@ 5 @@
    +aliases: [/x/]
    c/ é.md → c/e.md
    c/b 1.md garde son nom : c/b-1.md a déjà le nom simple ; renommez l'un des deux fichiers
    c/d.md a changé d'adresse, et son en-tête ne se complète pas à coup sûr ; ajoutez à la main : aliases: [/y/]
    l'historique de ce dépôt est tronqué (clone superficiel) : les adresses plus anciennes sont inconnues ; complétez-le avec « git fetch --unshallow »"
  `);
  expect(mendingReport(mending, "en")).toMatchInlineSnapshot(`
    "--- c/a.md
    @@ 4 @@
    -date: 1.2.2026
    +date: 2026-02-01
    @@ 5 @@
    +aliases: [/x/]
    c/ é.md → c/e.md
    c/b 1.md keeps its name: c/b-1.md has the plain name already; rename one of the two files
    c/d.md has another address than before, and its front matter can't be completed with certainty; add by hand: aliases: [/y/]
    this repository's history is cut (a shallow clone): older addresses are unknown; complete it with "git fetch --unshallow""
  `);
  expect(mendingReport(mending, "ar").split("\n").slice(-3)).toEqual([
    "c/b 1.md \u2067يحتفظ باسمه: الاسم البسيط يحمله \u2066c/b-1.md\u2069؛ غيّر اسم أحد الملفين\u2069",
    "c/d.md \u2067تغيّر رابطه، ولا يمكن إكمال ترويسته تلقائيا دون شك؛ أضف بيدك: \u2066aliases: [/y/]\u2069\u2069",
    "\u2067تاريخ هذا المستودع مبتور، فالروابط القديمة غير معروفة؛ أكمله بالأمر «git fetch --unshallow»\u2069",
  ]);
});

it("says nothing where there is nothing to say", () => {
  expect(mendingReport(nothing, "fr")).toBe("");
});

it.each<NotRenamed["reason"]>([
  "left-out",
  "no-name",
  "name-taken",
  "address-shared",
  "link",
  "refused",
])("tells why a file keeps its name: %s", (reason) => {
  for (const language of ["fr", "ar", "en"] as const) {
    const told = mendingReport(
      { ...nothing, notRenamed: [{ file: "F", reason, by: "BY" }] },
      language,
    );
    expect(told).toMatch(/^F .+ : .+|^F .+: .+/);
    if (!/left|no-/.test(reason)) expect(told).toContain("BY");
    if (language === "ar") expect(outsideIsolates(told.slice(1))).not.toMatch(strayLatin);
  }
});

it("tells of a history that is too long", () => {
  expect(mendingReport({ ...nothing, history: "bounded" }, "fr")).toMatch(
    /historique .* trop long/,
  );
  expect(mendingReport({ ...nothing, history: "bounded" }, "ar")).toMatch(
    /^\u2067تاريخ .* أطول .*؛ افحص/,
  );
});

it("tells that there is no history, and where its reason is found", () => {
  for (const language of ["fr", "en"] as const) {
    expect(mendingReport({ ...nothing, history: "none" }, language)).toMatch(/^git .*git log/);
  }
  expect(mendingReport({ ...nothing, history: "none" }, "ar")).toMatch(/git.*«git log»/);
});
