// What every article has beside its own front matter: its layout and its address.
export default {
  layout: "article.11ty.mjs",
  permalink: ({ page }) =>
    `/${page.date.toISOString().slice(0, 10).replaceAll("-", "/")}/${page.fileSlug}/`,
};
