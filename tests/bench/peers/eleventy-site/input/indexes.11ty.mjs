// The indexes name every year, every source and every topic with the number of its articles.
import { frame } from "../layouts/frame.mjs";
import { escaped } from "../layouts/headline.mjs";

export const data = {
  indexes: ["years", "sources", "topics"],
  pagination: { data: "indexes", size: 1, alias: "kind" },
  permalink: ({ kind }) => `/${kind}/`,
};

export function render({ kind, sourceNames, page, collections }) {
  const items = collections.lists
    .filter((list) => list.kind === kind)
    .map(({ key, articles }) => {
      const name = escaped(sourceNames[key] ?? key);
      return `<li><a href="/${kind}/${this.slugify(key)}/">${name}</a> <small>${articles.length}</small></li>`;
    });
  return frame({ title: kind, url: page.url, main: `<ul class="index">${items.join("\n")}</ul>` });
}
