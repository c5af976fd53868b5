// The slips that authors make in front matter, found line by line: YAML itself names a later line, and no cure.
import { type Finding, finding, type ProblemCode, type ProblemDetails } from "../model/problem.ts";
import { requoted } from "./quotes.ts";

interface Key {
  readonly name: string;
  readonly value: string;
  /** From 0. */
  readonly index: number;
  /** Where the value begins in the line, from 0. */
  readonly start: number;
}

/** What the indented lines below a key are: text of any kind, more of its value, or keys and entries of their own. */
type Below = "text" | "value" | "entries";

/**
 * Looks for slips in front matter that YAML refuses. Each is told at its place and mended in `lines`
 * as it was meant, so that reading can go on; true where there was one.
 */
export function mendSlips(lines: string[], firstLine: number, findings: Finding[]): boolean {
  return new SlipFinder(lines, firstLine, findings).mendAll();
}

class SlipFinder {
  readonly #lines: string[];
  readonly #firstLine: number;
  readonly #findings: Finding[];
  readonly #hasKeys: boolean;
  #key: Key | undefined;
  #below: Below = "entries";
  #mended = false;

  constructor(lines: string[], firstLine: number, findings: Finding[]) {
    this.#lines = lines;
    this.#firstLine = firstLine;
    this.#findings = findings;
    this.#hasKeys = lines.some((line) => /^\p{L}+:/u.test(line));
  }

  mendAll(): boolean {
    for (let index = 0; index < this.#lines.length; index++) {
      if (/^\s*(?:#|$)/.test(this.#line(index))) continue;
      if (/^\s/.test(this.#line(index)) && !this.#standsApart(index)) continue;
      if (/^(?:-(?:\s|$)|[\]}])/.test(this.#line(index))) {
        this.#below = "entries";
        continue;
      }
      this.#mendKey(index);
      this.#key = keyOf(this.#line(index), index);
      // A list or a map over several lines is YAML's own matter.
      if (this.#key && /^[[{][^\]}]*$/.test(this.#key.value)) break;
      if (this.#key) this.#mendValue(this.#key);
    }
    return this.#mended;
  }

  #line(index: number): string {
    return this.#lines[index] ?? "";
  }

  #mend(index: number, line: string): void {
    this.#lines[index] = line;
    this.#mended = true;
  }

  #tell<Code extends ProblemCode>(
    code: Code,
    details: ProblemDetails[Code],
    index: number,
    start = 0,
  ): void {
    const place = { line: this.#firstLine + index, column: start + 1 };
    this.#findings.push(finding("error", code, details, place));
  }

  /** Mends an indented line; true where it turns out to be a key of its own. */
  #standsApart(index: number): boolean {
    const line = this.#line(index);
    if (this.#below === "text") return false;
    const [, name] = /^\s+([a-z][a-zA-Z_]*):(?:\s|$)/.exec(line) ?? [];
    const first = this.#key === undefined && this.#hasKeys;
    if (name && (first || this.#below === "value")) {
      this.#tell("yaml-indented-key", { key: name }, index);
      this.#mend(index, line.trimStart());
      return true;
    }
    const tab = /^ *\t/.exec(line)?.[0].length;
    if (this.#below === "value") this.#quoteWhole(line);
    else if (tab !== undefined) {
      this.#tell("yaml-tab", { value: line.trim() }, index, tab - 1);
      this.#mend(
        index,
        line.replace(/^\s+/, (indent) => indent.replaceAll("\t", "  ")),
      );
    }
    return false;
  }

  /** A value over several lines, of which one holds a colon. */
  #quoteWhole(line: string): void {
    const key = this.#key;
    if (!key || !holdsColon(line) || /^["'[{]/.test(key.value)) return;
    let end = key.index + 1;
    while (end < this.#lines.length && !/^\S/.test(this.#line(end))) end++;
    const more = this.#lines.slice(key.index + 1, end);
    const value = [key.value, ...more.map((part) => part.trim())].join(" ").trim();
    this.#tell(
      "yaml-needs-quotes",
      { key: key.name, quoted: requoted(value) },
      key.index,
      key.start,
    );
    this.#mend(key.index, this.#line(key.index).slice(0, key.start) + requoted(value));
    for (let index = key.index + 1; index <= key.index + more.length; index++)
      this.#mend(index, "");
  }

  /** A line without a key: its colon or space is missing, it is an entry, or text that goes on. */
  #mendKey(index: number): void {
    const line = this.#line(index);
    if (keyOf(line, index) || /^["'{[?]/.test(line)) return;
    const [, key, value = ""] =
      /^([\p{L}_][\p{L}\p{M}\w-]*)(?::(?!\/\/)|[ \t]*[=：])[ \t]*(.*)$/u.exec(line) ?? [];
    const [, entry] = /^[-–—•*·](?![-–—•*·])[ \t]*(.*)$/.exec(line) ?? [];
    const cure = key ? `${key}: ${value}` : entry ? `- ${entry}` : "";
    this.#tell("yaml-no-key", { value: line.trim(), cure }, index);
    this.#mend(index, cure || `# ${line}`);
  }

  /** A value that YAML takes for more than text, or does not see the end of. */
  #mendValue({ name, value, index, start }: Key): void {
    let next = index + 1;
    while (next < this.#lines.length && this.#line(next).trim() === "") next++;
    const goesOn = /^\s/.test(this.#line(next));
    this.#below = belowOf(value, goesOn);
    if (isYaml(value, goesOn)) return;
    const misquoted = /^["“”„‟]([^"“”„‟]*)[“”„‟]$|^'([^']*)’$/.exec(value);
    const bare = misquoted?.[1] ?? misquoted?.[2];
    const quoted = bare === undefined ? requoted(value) : JSON.stringify(bare);
    // Curly quotes around a whole value leave no doubt of what was meant.
    if (bare === undefined) this.#tellOfValue({ name, value, index, start }, quoted);
    this.#mend(index, this.#line(index).slice(0, start) + quoted);
  }

  #tellOfValue({ name, value, index, start }: Key, quoted: string): void {
    if (/^[*&!]/.test(value)) {
      this.#tell("yaml-forbidden", { value: this.#line(index).trim() }, index);
    } else if (/^["'|>[{%@`,\]}]|^[-?](?:\s|$)/.test(value)) {
      this.#tell("yaml-needs-quotes", { key: name, quoted }, index, start);
    } else this.#tell("yaml-colon-in-value", { key: name, value, quoted }, index, start);
  }
}

function keyOf(line: string, index: number): Key | undefined {
  const colon = line.search(/:(?=\s|$)/);
  if (colon <= 0) return undefined;
  const name = line.slice(0, colon).replace(/["']/g, "").trim();
  const blank = /^[ \t]*/.exec(line.slice(colon + 1))?.[0].length ?? 0;
  const start = colon + 1 + blank;
  return { name, value: line.slice(start).trimEnd(), index, start };
}

/** True where a value can stand in its line as it is; `goesOn`: the next line is indented. */
function isYaml(value: string, goesOn: boolean): boolean {
  switch (value[0]) {
    case undefined:
    case "#":
      return true;
    case '"':
      return closedDouble.test(value) || (goesOn && /^"(?:[^"\\]|\\.)*$/.test(value));
    case "'":
      return closedSingle.test(value) || (goesOn && /^'(?:[^']|'')*$/.test(value));
    case "|":
    case ">":
      return blockHeader.test(value);
    case "[":
      return !/^\[[^[\]"]*\]\s*[^\s#,]/.test(value);
    case "{":
      return !/^\{[^{}"]*\}\s*[^\s#,]/.test(value);
    case "*":
    case "&":
    case "!":
      return goesOn;
    default:
      return !/^(?:[%@`,\]}]|[-?](?:\s|$))/.test(value) && !holdsColon(value);
  }
}

const closedDouble = /^"(?:[^"\\]|\\.)*"(?:\s+#.*)?$/;
const closedSingle = /^'(?:[^']|'')*'(?:\s+#.*)?$/;
const blockHeader = /^[|>][-+\d]{0,2}(?:\s+#.*)?$/;

function belowOf(value: string, goesOn: boolean): Below {
  if (value === "" || /^[#*&!]/.test(value)) return "entries";
  const isOpen = /^["']/.test(value) && !closedDouble.test(value) && !closedSingle.test(value);
  return blockHeader.test(value) || (isOpen && goesOn) ? "text" : "value";
}

/** What follows ` #` is a comment, and may hold any. */
function holdsColon(value: string): boolean {
  return /:(?:\s|$)/.test(value.split(/\s#/, 1)[0] ?? "");
}
