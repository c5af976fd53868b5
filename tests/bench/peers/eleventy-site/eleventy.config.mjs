// The settings of the Eleventy site that is measured: which lists exist, and what stands beside each article.

const kinds = {
  days: (article) => [dayOf(article)],
  months: (article) => [dayOf(article).slice(0, 7)],
  years: (article) => [dayOf(article).slice(0, 4)],
  sources: (article) => [article.data.source],
  topics: (article) => article.data.topics,
};

export default function configure(eleventyConfig) {
  eleventyConfig.addPassthroughCopy("assets");
  // The newest first.
  eleventyConfig.addCollection("newest", newestOf);
  eleventyConfig.addCollection("lists", (api) =>
    [...listsOf(newestOf(api)).values()].flatMap((lists) => [...lists.values()]),
  );
  eleventyConfig.addCollection("surroundings", (api) => surroundingsOf(newestOf(api)));
  return {
    dir: { input: "input", includes: "../layouts" },
    templateFormats: ["md", "11ty.js"],
    markdownTemplateEngine: false,
  };
}

function newestOf(api) {
  return api
    .getFilteredByGlob("input/articles/**/*.md")
    .sort((a, b) => b.date - a.date || (a.inputPath < b.inputPath ? -1 : 1));
}

/** Every list by its kind and key. */
function listsOf(newest) {
  const all = new Map(Object.keys(kinds).map((kind) => [kind, new Map()]));
  for (const article of newest) {
    for (const [kind, keysOf] of Object.entries(kinds)) {
      const lists = all.get(kind);
      for (const key of keysOf(article)) {
        if (!lists.has(key)) lists.set(key, { kind, key, articles: [] });
        lists.get(key).articles.push(article);
      }
    }
  }
  return all;
}

/** By input path: the place in the whole, the neighbours in the source, the others of the day. */
function surroundingsOf(newest) {
  const all = listsOf(newest);
  const surroundings = new Map(newest.map((article, place) => [article.inputPath, { place }]));
  for (const { articles } of all.get("sources").values()) {
    articles.forEach((article, index) => {
      const own = surroundings.get(article.inputPath);
      own.previous = articles[index + 1];
      own.next = articles[index - 1];
    });
  }
  for (const { articles } of all.get("days").values()) {
    articles.forEach((article, index) => {
      const around = articles.slice(Math.max(0, index - 3), index + 4);
      surroundings.get(article.inputPath).sameDay = around.filter((one) => one !== article);
    });
  }
  return surroundings;
}

function dayOf(article) {
  return article.date.toISOString().slice(0, 10);
}
