// French slips are told once a kind, with what a newspaper would print; right texts, addresses and code are left alone.
import { expect, it } from "vitest";
import { findFrenchSlips } from "../../scripts/checking/typography.ts";

const told = (body: string) =>
  findFrenchSlips({ body, line: 10 }).map(
    ({ line, column, details }) => `${line}:${column} ${Object.values(details).join(" → ")}`,
  );

it.each([
  ["Quoi? Rien! Si;", ["10:4 i? → i\u202f?"]],
  ["\n\nLe port: fermé", ["12:7 t: → t\u202f:"]],
  ['Il dit "bonjour" et sort.', ['10:8 "bonjour" → «\u00a0bonjour\u00a0»']],
  ["«Oui»", ["10:1 « → «\u00a0"]],
  ["« Oui » ; quoi ? « Non » : « peut-être » !", []],
  ['À 12:30, https://a.example/?b=1;c `a?b` [x](a?b) <a href="x?y">\n\n```\na?\n```\n', []],
  ["| Quoi? | b |\n", []],
])("%j", (body, expected) => {
  expect(told(body)).toEqual(expected);
});
