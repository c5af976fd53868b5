// What a template or another program left behind is found; code that an article shows is not.
import { expect, it } from "vitest";
import { findLeftOver } from "../../scripts/checking/left-over.ts";

const told = (text: string) =>
  findLeftOver(text).map(({ line, details }) => `${line} ${Object.values(details).join()}`);

it.each([
  ["a\n{{ page.title }} b", ["2 {{ page.title }}"]],
  ["{% include x %}", ["1 {% include x %}"]],
  ["<%= titre %>", ["1 <%= titre %>"]],
  ['[caption id="a"]x[/caption]', ['1 [caption id="a"]']],
  ["Lorem ipsum dolor", ["1 Lorem ipsum"]],
  ["TODO: relire", ["1 TODO"]],
  ["headline: Titre de l'article\n", ["1 headline: Titre de l'article"]],
  ["`{{ a }}` et\n```\n{% b %}\n```\n", []],
  ["le [gallery](x) et todo list {a}", []],
])("%j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
