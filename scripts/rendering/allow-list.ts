// The elements and attributes that HTML in an article may keep; everything else is dropped when the tree is written again.
import type { Schema } from "hast-util-sanitize";

const prose = "a abbr b bdi bdo blockquote br cite code dd del details dfn div dl dt em";
const rest =
  "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small";
const tables = "span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr";
const figures = "figure figcaption caption col colgroup";

const tableParts = ["table", "tbody", "thead", "tfoot", "tr"];

/** Stricter than the library's own list: no style, id, class, forms, frames, SVG or MathML. `own` are our marks. */
export function allowList(own: readonly string[]): Schema {
  return {
    tagNames: [prose, rest, tables, figures].join(" ").split(" "),
    strip: [
      "script",
      "style",
      "template",
      "noscript",
      "svg",
      "math",
      "title",
      "textarea",
      "select",
    ],
    ancestors: {
      ...Object.fromEntries(tableParts.slice(1).map((part) => [part, ["table"]])),
      td: ["tr"],
      th: ["tr"],
      caption: ["table"],
      col: ["table"],
      colgroup: ["table"],
      li: ["ul", "ol"],
      dt: ["dl"],
      dd: ["dl"],
      summary: ["details"],
      figcaption: ["figure"],
    },
    attributes: {
      "*": [
        ["dir", "ltr", "rtl", "auto"],
        ["lang", /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/],
        "title",
        ...own,
      ],
      a: ["href"],
      img: ["src", "srcSet", "sizes", "width", "height", "alt", ["loading", "lazy"]],
      td: ["colSpan", "rowSpan"],
      th: ["colSpan", "rowSpan", ["scope", "row", "col"]],
      ol: ["start", "reversed"],
      li: ["value"],
      details: ["open"],
      time: ["dateTime"],
    },
    protocols: { href: ["http", "https", "mailto", "tel"], src: [] },
    clobber: [],
    required: {},
    allowComments: false,
    allowDoctypes: false,
  };
}
