// Finds what would run, load from elsewhere or restyle a page, by walking the tree that a browser would make of it.
import {
  type DefaultTreeAdapterTypes,
  parse,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const base = "https://presse.example/a/b/c/d/";
/** A name for a vocabulary, which nothing fetches. */
const dublinCore = "http://purl.org/dc/elements/1.1/";

/** An article's text may hold these and no others: written here anew, not taken from the allow-list. */
const prose = new Set(
  "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  ),
);
const proseAttributes = new Set(
  "href src srcset sizes width height alt loading title lang dir open start reversed value colspan rowspan scope datetime class id tabindex".split(
    " ",
  ),
);

/** What the site's own layouts may add around an article. */
const layout = new Set(
  "html head body title meta link script nav header footer main article aside button address h1 time data search form label input fieldset legend select option noscript".split(
    " ",
  ),
);

/** Everything suspicious in an article's rendered text, seen once and seen again as a browser would re-read it. */
export function activeInBody(html: string): string[] {
  const read = (text: string) =>
    [...elements(parseFragment(text))].flatMap((element) => [
      ...(prose.has(element.tagName) ? [] : [`<${element.tagName}>`]),
      ...element.attrs
        .filter(({ name }) => !proseAttributes.has(name))
        .map(({ name }) => `${element.tagName} ${name}`),
      ...addressesOf(element),
    ]);
  return [...read(html), ...read(serialize(parseFragment(html)))];
}

/** Everything suspicious in a whole page; the layouts' own scripts, styles and policy are known. */
export function activeInPage(html: string): string[] {
  return [...elements(parse(html))].flatMap((element) => {
    const known = prose.has(element.tagName) || layout.has(element.tagName);
    const names = element.attrs.map(({ name }) => name);
    return [
      ...(known ? [] : [`<${element.tagName}>`]),
      ...names.filter((name) =>
        /^(on|style$|srcdoc$|action$|formaction$|ping$|background$|is$|xlink)/.test(name),
      ),
      ...addressesOf(element),
      ...inHead(element),
    ];
  });
}

function inHead(element: Element): string[] {
  const value = (name: string) => element.attrs.find((attr) => attr.name === name)?.value;
  if (element.tagName === "script") {
    if (value("type") === "application/ld+json") return inDataBlock(element);
    const own = /^(?:(?:\.\.?\/)+|\/)assets\/[a-z-]+\.js$/.test(value("src") ?? "");
    return own && element.childNodes.length === 0 ? [] : ["a script that is not ours"];
  }
  if (element.tagName === "link") {
    if (value("rel") === "schema.DC") return value("href") === dublinCore ? [] : ["a foreign link"];
    return /^(?:canonical|alternate|icon|preload|stylesheet|search)$/.test(value("rel") ?? "")
      ? []
      : ["a foreign link"];
  }
  if (element.tagName !== "meta") return [];
  const refresh = value("http-equiv") === "refresh";
  if (refresh)
    return /^0; url=(?:\.\.?\/)+[a-z0-9/-]*$/.test(value("content") ?? "") ? [] : ["a refresh"];
  const policy = value("http-equiv") === "Content-Security-Policy";
  return policy || value("http-equiv") === undefined ? [] : ["a foreign meta"];
}

/** A block of data is one object, and no parser finds a tag in it. */
function inDataBlock(element: Element): string[] {
  const text = element.childNodes.map((node) => ("value" in node ? node.value : "<>")).join("");
  const others = element.attrs.filter(({ name }) => name !== "type");
  if (others.length > 0 || /[<\u2028\u2029]/.test(text)) return ["a script that is not ours"];
  return typeof JSON.parse(text) === "object" ? [] : ["data that is none"];
}

/** Addresses are read as a browser reads them: links lead to the web, all else stays on the site. */
function addressesOf(element: Element): string[] {
  const wrong: string[] = [];
  for (const { name, value } of element.attrs) {
    const fetched =
      name === "src" ||
      (name === "href" && element.tagName === "link" && value !== dublinCore) ||
      name.startsWith("data-json");
    if (fetched && new URL(value, base).origin !== new URL(base).origin)
      wrong.push(`fetches ${value}`);
    const sources =
      name === "srcset" ? value.split(",").map((source) => source.trim().split(" ")[0] ?? "") : [];
    if (sources.some((source) => new URL(source, base).origin !== new URL(base).origin))
      wrong.push(`fetches ${value}`);
    if (name !== "href") continue;
    const { protocol } = new URL(value, base);
    if (!/^(?:https?|mailto|tel):$/.test(protocol)) wrong.push(`leads to ${value}`);
  }
  return wrong;
}

function* elements(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ("content" in node) yield* elements(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}
