// Wherever Markdown may hold HTML, in notes as well, only what holds some is written anew.
import { expect, it } from "vitest";
import { withoutHtml } from "../../scripts/importing/without-html.ts";
import { holdsHtml } from "./holds-html.ts";

it("notes lose theirs, keep their marks, their links and their other paragraphs, and spoil no other text", () => {
  const text = `Un *mot*[^a], deux[^b], trois[^c].

* une liste  
  qui reste

[^a]: Le <b>vent</b>, voir [ici][] et[^b].
[^b]:
    Premier alinéa <!-- caché -->.

    <div class="x">

    - un
    - deux

    </div>
[^c]: Une note *sans rien*.

[ici]: https://phare.example/ici`;
  const written = withoutHtml(text);
  expect(holdsHtml(written)).toBe(false);
  expect(written).toContain("* une liste  \n  qui reste\n");
  expect(written).toContain("[^a]: Le **vent**, voir [ici](https://phare.example/ici) et[^b].");
  expect(written).toMatch(/\[\^b\]:\n {4}Premier alinéa\s*\.\n\n {4}[-*] un\n {4}[-*] deux\n/);
  expect(written).toContain("[^c]: Une note *sans rien*.");
});
