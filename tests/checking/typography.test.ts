// French slips are told once a kind, with what a newspaper would print; right texts, addresses and code are left alone.
import { expect, it } from "vitest";
import { findFrenchSlips } from "../../scripts/checking/typography.ts";

const told = (body: string) => places(findFrenchSlips([{ text: body, line: 10, isValue: false }]));

function places(findings: ReturnType<typeof findFrenchSlips>): string[] {
  return findings.map(
    ({ line, column, details }) => `${line}:${column} ${Object.values(details).join(" → ")}`,
  );
}

it.each([
  ["Quoi? Rien! Si;", ["10:4 i? → i\u202f?"]],
  ["\n\nLe port: fermé", ["12:7 t: → t\u202f:"]],
  ['Il dit "bonjour" et sort.', ['10:8 "bonjour" → «\u00a0bonjour\u00a0»']],
  ["«Oui»", ["10:1 « → «\u00a0"]],
  ["« Oui » ; quoi ? « Non » : « peut-être » !", []],
  ['À 12:30, https://a.example/?b=1;c `a?b` [x](a?b) <a href="x?y">\n\n```\na?\n```\n', []],
  ["| Quoi? | b |\n", []],
  ["R&amp;D, &#233;t&eacute; ; caf&#xe9;", []],
  ['![Le pont](/pont.jpg "Le pont: vu du port")', ["10:29 t: → t\u202f:"]],
  ['البحر: هائج! «نعم» "لا"', []],
  ["Un mot, «بحر» ; puis le port: fermé", ["10:28 t: → t\u202f:"]],
  ['![Le pont](/pont.jpg "Vu du port") et [x](a?b "c")', []],
])("%j", (body, expected) => {
  expect(told(body)).toEqual(expected);
});

it("looks at headlines and other values first, and tells each kind of slip once", () => {
  const passages = [
    { text: "Crue: le pont", line: 2, isValue: true },
    { text: 'Il dit:\n"bonjour" et «sort»', line: 9, isValue: false },
  ];
  expect(places(findFrenchSlips(passages))).toEqual([
    "2:1 e: → e\u202f:",
    '10:1 "bonjour" → «\u00a0bonjour\u00a0»',
    "10:14 « → «\u00a0",
  ]);
});
