// A content file has two parts: front matter between two lines of three hyphens, and a Markdown body.
import matter from "gray-matter";
import { type Finding, finding } from "../model/problem.ts";
import { cutAtFences } from "./fences.ts";
import { withPlainKeys } from "./invisible-signs.ts";
import { parseStrictYaml, type YamlRecord } from "./strict-yaml.ts";

export interface FrontMatter {
  readonly record: YamlRecord;
  /** The front matter's own text, for finding the line of a key; its beginning where it is not closed. */
  readonly head: string;
  readonly body: string;
  /** The file's line on which the body begins. */
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

/** gray-matter takes any line that starts like its fence for one; YAML can't hold this character, so no line does. */
const closingFence = "---\u0001";

/** Longer front matter is refused unread: no author writes it, and a parser could be kept busy with it. */
const longestHead = 32 * 1024;

/** Reads the front matter of a file and gives its body untouched. */
export function readFrontMatter(text: string): FrontMatter {
  const parts = cutAtFences(text);
  if (!parts) {
    const [, language] = /^---[ \t]*(\S.*)$/m.exec(text.slice(0, 200).split("\n")[0] ?? "") ?? [];
    return refuse(
      language
        ? finding("error", "front-matter-language", { value: `---${language}` })
        : finding("error", "no-front-matter", {}),
    );
  }
  if (!parts.closed) {
    return refuse(
      finding("error", "front-matter-not-closed", {}),
      parts.head.slice(0, longestHead),
    );
  }
  const { length } = parts.head;
  if (length > longestHead) {
    const details = { key: "---", longest: longestHead, length };
    return refuse(finding("error", "value-too-long", details));
  }
  const head = withPlainKeys(parts.head.replaceAll("\r\n", "\n"));
  if (holdsText(head)) return refuse(finding("error", "front-matter-not-closed", {}), head);
  const { record, findings } = parseHead(head);
  const bodyLine = head.split("\n").length + 2;
  return { record, head, body: parts.body, bodyLine, findings };
}

/** True where sentences follow an empty line: the closing line is missing, and a rule of the text was taken for it. */
function holdsText(head: string): boolean {
  const [, ...lines] = head.slice(head.search(/\n[ \t]*\n/) + 1).split("\n");
  const isYaml = /^(?:\s|#|-|[\]}]|["']?[^\s"':]+["']?[ \t]*:|$)/;
  return /\n[ \t]*\n/.test(head) && lines.some((line) => !isYaml.test(line));
}

/** gray-matter is always given options: without any it keeps every file in a cache and hides errors on the second read. */
function parseHead(head: string): { record: YamlRecord; findings: readonly Finding[] } {
  // Handed to gray-matter, what follows such a line would be lost in silence; YAML itself refuses it by its place.
  if (head.includes(closingFence)) return parseStrictYaml(head, 2);
  let findings: readonly Finding[] = [];
  const { data } = matter(`---\n${head}\n${closingFence}\n`, {
    language: "yaml",
    delimiters: ["---", closingFence],
    engines: {
      yaml: (text: string) => {
        const parsed = parseStrictYaml(text.replace(/^\n/, ""), 2);
        findings = parsed.findings;
        return parsed.record;
      },
      json: refuseEngine,
      js: refuseEngine,
      javascript: refuseEngine,
      json5: refuseEngine,
      coffee: refuseEngine,
      coffeescript: refuseEngine,
      toml: refuseEngine,
    },
  });
  return { record: data as YamlRecord, findings };
}

function refuseEngine(): never {
  throw new Error("front matter is YAML only");
}

function refuse(found: Finding, head = ""): FrontMatter {
  return {
    record: Object.create(null) as YamlRecord,
    head,
    body: "",
    bodyLine: 1,
    findings: [found],
  };
}
