// Adds old addresses to an article's front matter, in the form that its author gave the list; all other signs stay.
import { isDeepStrictEqual } from "node:util";
import type { FixedLine } from "../model/mending.ts";
import { cutAtFences } from "../reading/fences.ts";
import { readFrontMatter } from "../reading/front-matter.ts";

/** Addresses are plain signs and slashes: YAML reads them as they are. */
export function aliasesLine(addresses: readonly string[]): string {
  return `aliases: [${addresses.join(", ")}]`;
}

/** The text with the addresses, and its lines that differ; undefined where no form of it is certain. */
export function addAliases(
  text: string,
  addresses: readonly string[],
): { readonly text: string; readonly lines: readonly FixedLine[] } | undefined {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const plain = text.slice(mark.length);
  const parts = cutAtFences(plain);
  if (!parts?.closed) return undefined;
  const [opening = ""] = /^.*\r?\n/.exec(plain) ?? [];
  const lines = parts.head.split("\n").slice(0, -1);
  const change = changeOf(lines, addresses, opening.endsWith("\r\n") ? "\r" : "");
  if (!change) return undefined;
  const { at, after } = change;
  const removed = change.adds ? 0 : 1;
  const head = [...lines.slice(0, at), after, ...lines.slice(at + removed), ""].join("\n");
  const rest = plain.slice(opening.length + parts.head.length);
  if (!holdsThem(plain, opening + head + rest, addresses)) return undefined;
  const shown = (line = "") => line.replace(/\r$/, "");
  const before = change.adds ? {} : { before: shown(lines[at]) };
  return {
    text: mark + opening + head + rest,
    lines: after
      .split("\n")
      .map((line, index) => ({ line: at + 2 + index, ...before, after: shown(line) })),
  };
}

interface Change {
  /** From 0, in the front matter. */
  readonly at: number;
  readonly after: string;
  /** Whether the line comes before the one that stands there, or in its place. */
  readonly adds: boolean;
}

function changeOf(
  lines: readonly string[],
  addresses: readonly string[],
  end: string,
): Change | undefined {
  const at = lines.findIndex((line) => /^(["']?)aliases\1[ \t]*:/.test(line));
  if (at < 0) return { at: lines.length, after: aliasesLine(addresses) + end, adds: true };
  const line = lines[at] ?? "";
  const [, start = "", value = "", rest = ""] =
    /^([^:]*:[ \t]*)(\[[^\]#]*\]|[^\s#[][^#]*?)?([ \t]*(?:#.*)?\r?)$/.exec(line) ?? [];
  if (value.startsWith("[")) {
    const inner = value.slice(1, -1).trim().replace(/,$/, "");
    const all = [...(inner === "" ? [] : [inner]), ...addresses];
    return { at, after: `${start}[${all.join(", ")}]${rest}`, adds: false };
  }
  if (value !== "") {
    return { at, after: `${start}[${[value, ...addresses].join(", ")}]${rest}`, adds: false };
  }
  const last = lastItem(lines, at);
  if (start === "") return undefined;
  if (last === undefined) {
    const list = `[${addresses.join(", ")}]`;
    return { at, after: `${start.trimEnd()} ${list}${rest}`, adds: false };
  }
  const [indent = ""] = /^[ \t]*-[ \t]+/.exec(lines[last] ?? "") ?? [];
  const items = addresses.map((address) => indent + address + end);
  return { at: last + 1, after: items.join("\n"), adds: true };
}

/** The last line of the list of lines that follows a key. */
function lastItem(lines: readonly string[], key: number): number | undefined {
  let last: number | undefined;
  for (let at = key + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (/^[ \t]*-[ \t]/.test(line)) last = at;
    else if (!/^\s*(?:#.*)?$/.test(line)) break;
  }
  return last;
}

/** Read again, the front matter says what it said, and these addresses; the body is the same. */
function holdsThem(before: string, after: string, addresses: readonly string[]): boolean {
  const [one, other] = [readFrontMatter(before), readFrontMatter(after)];
  const listed = one.record.aliases ?? [];
  const old = Array.isArray(listed) ? listed : [listed];
  const wanted = { ...one.record, aliases: [...old, ...addresses] };
  return (
    one.body === other.body &&
    isDeepStrictEqual({ ...other.record }, wanted) &&
    isDeepStrictEqual(
      other.findings.map(({ code }) => code),
      one.findings.map(({ code }) => code),
    )
  );
}
