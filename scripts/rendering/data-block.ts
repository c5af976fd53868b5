// JSON as a page may hold it inside <script>: a block of data, which no browser runs.
import { type TrustedHtml, trustHtml } from "../model/trusted-html.ts";

/** No tag or comment can begin where there is no "<"; the two line ends are no line ends to JSON, but were to scripts. */
const escaped: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

export function dataBlock(value: object): TrustedHtml {
  return trustHtml(
    JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => escaped[sign] ?? ""),
  );
}
