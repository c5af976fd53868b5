// What other generators' templates leave in a text: shortcodes, Liquid, Nunjucks, JSX. Nothing of it is run: what it shows is kept where that is plain, and the rest is taken out.

const code =
  /(^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^\2[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)`+[^`\n]+`+)/m;

/** `jsx`: the file is MDX. */
export function withoutTemplates(text: string, jsx: boolean): string {
  const fenced = text
    .replace(/\{%-?\s*raw\s*-?%\}([\s\S]{0,50000}?)\{%-?\s*endraw\s*-?%\}/g, "$1")
    .replace(/^[ \t]*\{\{?[%<]\s*(?:highlight|codeblock)\b([^%>\n]*)[%>]\}?\}[ \t]*$/gm, fence)
    .replace(/^[ \t]*\{\{?[%<]\s*(?:\/\s*|end)(?:highlight|codeblock)\s*[%>]\}?\}[ \t]*$/gm, "```");
  return outsideCode(fenced, (part) => plainPart(part, jsx))
    .replace(/^[ \t]*[*-][ \t]+TOC[ \t]*\n(?=\s*$)/gim, "")
    .replace(/\n{3,}/g, "\n\n");
}

/** A text with what stands in code left as it is. */
export function outsideCode(text: string, change: (part: string) => string): string {
  // Of each piece of code come the whole and its fence: every third part is the fence alone.
  return text
    .split(code)
    .map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : ""))
    .join("");
}

function fence(_: string, values: string): string {
  const [language = ""] = /[\w+#-]+/.exec(values.replace(/\bline(?:no|num)s?\b/g, "")) ?? [];
  return `\`\`\`${language}`;
}

function plainPart(text: string, jsx: boolean): string {
  const shown = (jsx ? withoutModules(text) : text)
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}/g, "")
    .replace(/\{#(?!\w)[\s\S]{0,5000}?#\}/g, "")
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s%>}]+)["']?[^{}]{0,200}\}\}/g, "$1")
    .replace(/\{\{-?\s*["']([^"'{}]*)["']\s*\|[^{}]{0,200}\}\}/g, "$1")
    // Jekyll's links to a post by its name, and to any file by its path.
    .replace(/\{%-?\s*post_url\s+\/?([\w./-]+)\s*-?%\}/g, "/_posts/$1.md")
    .replace(/\{%-?\s*link\s+\/?([\w./-]+)\s*-?%\}/g, "/$1")
    .replace(/\{%-?\s*asset_path\s+(\S+)\s*-?%\}/g, "$1")
    .replace(
      /\{\{([<%])\s*(?!\/)([\w/.-]+)([^{}]{0,4000}?)\/?\s*[>%]\}\}/g,
      (_, __, name, values) => tagShown(name, values),
    )
    .replace(/\{%-?\s*([\w-]+)([\s\S]{0,4000}?)-?%\}/g, (_, name, values) => tagShown(name, values))
    .replace(/\{\{[^{}]{0,4000}\}\}/g, "")
    // Kramdown's and others' attributes.
    .replace(/\{:[^{}\n]{0,500}\}/g, "")
    .replace(/(?<![ \t])[ \t]*\{[#.][\w-]+(?:[ \t]+[^{}\n]{0,200})?\}[ \t]*$/gm, "");
  return (jsx ? shown.replace(/\{[^{}]{0,4000}\}/g, "") : shown)
    .replace(/!\[[^\]\n]{0,2000}\]\(\s*\)/g, "")
    .replace(/(?<!!)\[([^\]\n]{0,2000})\]\(\s*\)/g, "$1");
}

/** A tag that shows a picture or a film gives it; others give nothing. */
function tagShown(name: string, values: string): string {
  const named = (...keys: string[]) =>
    keys.map((key) => valueNamed(values, key)).find((value) => value !== undefined);
  if (/^(?:youtube|vimeo)$/.test(name)) return filmLink(name, named("id") ?? firstWord(values));
  if (name === "asset_img" || name === "img") return pictureOf(...wordsOf(values));
  if (!/^(?:figure|image|include|img|picture)/.test(name)) return "";
  const src = named("src", "image_path", "image", "url", "path", "file");
  if (src === undefined || !isPicture(src)) return "";
  const caption = named("caption", "title") ?? "";
  const picture = `![${escapeWords(named("alt") ?? caption)}](${src})`;
  return caption === "" ? picture : `\n\n${picture}\n\n${caption}\n\n`;
}

function valueNamed(values: string, key: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(values);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function wordsOf(values: string): [string, string] {
  const words = [...values.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
  const at = words.findIndex(isPicture);
  const title = words.slice(at + 1).filter((word) => !/^\d+$/.test(word));
  return at < 0 ? ["", ""] : [words[at] ?? "", title.join(" ")];
}

function pictureOf(src: string, title: string): string {
  return src === "" ? "" : `![${escapeWords(title)}](${src})`;
}

function filmLink(site: string, id: string): string {
  if (!/^[\w-]{3,30}$/.test(id)) return "";
  const address =
    site === "youtube" ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`;
  return `\n\n<${address}>\n\n`;
}

function firstWord(values: string): string {
  return /["']?([\w-]+)/.exec(values)?.[1] ?? "";
}

function isPicture(src: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#].*)?$/i.test(src);
}

function escapeWords(words: string): string {
  return words.replace(/[[\]]/g, "\\$&");
}

/** MDX: what a file brings in, and gives to others, is no text. */
function withoutModules(text: string): string {
  return text
    .replace(/^import\s[^\n]*?(?:from\s+)?["'][^"'\n]+["'];?[ \t]*$/gm, "")
    .replace(/^import\s*\{[^}]*\}\s*from\s*["'][^"'\n]+["'];?[ \t]*$/gm, "")
    .replace(
      /^export\s+(?:const|let|function|default|async)\b[\s\S]{0,20000}?(?=\n[ \t]*\n|$(?![\s\S]))/gm,
      "",
    )
    .replace(/\{\s*\/\*[\s\S]{0,5000}?\*\/\s*\}/g, "");
}
