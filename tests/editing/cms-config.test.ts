// The editor's configuration: what Sveltia's own schema of it asks for, with every key of our files.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { cmsConfig, forgeOrigins } from "../../scripts/editing/cms-config.ts";
import { editedKinds } from "../../scripts/editing/schema-files.ts";
import { interfaceLanguages } from "../../scripts/model/language.ts";
import { type Admin, defaults } from "../../scripts/model/site.ts";

const main = createRequire(import.meta.url).resolve("@sveltia/cms");
const schema = JSON.parse(
  readFileSync(new URL("../schema/sveltia-cms.json", `file://${main}`), "utf8"),
) as object;
const isRight = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const site = { ...defaults, url: "https://presse.example/archive/" };
const test: Admin = { backend: "test", folder: "content" };

const forges: readonly Admin[] = [
  test,
  { backend: "github", repo: "presse/archive", folder: "content" },
  {
    backend: "github",
    repo: "presse/archive",
    folder: "c",
    branch: "main",
    signIn: "https://auth.presse.example/",
  },
  { backend: "github", repo: "presse/archive", folder: "c", server: "https://git.presse.example/" },
  { backend: "gitlab", repo: "a/b/c", folder: "c", appId: "0123" },
  { backend: "gitlab", repo: "a/b/c", folder: "c", server: "https://git.presse.example/" },
  {
    backend: "gitea",
    repo: "a/b",
    folder: "c",
    server: "https://git.presse.example/",
    appId: "0123",
  },
];

it.each(forges)("is right by Sveltia's own schema: %j", (admin) => {
  for (const lang of interfaceLanguages) {
    isRight(cmsConfig(site, admin, lang));
    expect(isRight.errors).toBeNull();
  }
});

interface Part {
  readonly name: string;
  readonly required?: boolean;
  readonly fields: readonly Part[];
}
const collections = (lang: "fr" | "ar" | "en") =>
  cmsConfig(site, test, lang).collections as readonly (Part & {
    readonly label: string;
    readonly folder: string;
  })[];

it("has a field for every key that the build reads, and for the text", () => {
  const keys = Object.fromEntries(
    collections("fr").map(({ name, fields }) => [name, fields.map((field) => field.name)]),
  );
  const withBody = (known: readonly string[]) => [...known, "body"].sort();
  expect([...(keys.articles ?? [])].sort()).toEqual(withBody(editedKinds().article.form.keys));
  expect([...(keys.pages ?? [])].sort()).toEqual(withBody(editedKinds().page.form.keys));
  expect(keys.sources).toEqual(editedKinds().source.form.keys);
});

it("speaks the edition's language", () => {
  const labels = (["fr", "ar", "en"] as const).map((lang) => collections(lang)[0]?.label);
  expect(labels).toEqual(["Articles", "المقالات", "Articles"]);
});

it("offers the edition's language for what is written there, and asks newspapers for a name in it alone", () => {
  const field = (lang: "fr" | "ar", name: string, key: string) =>
    collections(lang)
      .find((one) => one.name === name)
      ?.fields.find((one) => one.name === key) as Part & { readonly default?: string };
  expect(field("ar", "articles", "lang").default).toBe("ar");
  expect(field("ar", "pages", "lang").default).toBe("ar");
  expect(field("ar", "sources", "lang").default).toBeUndefined();
  expect(field("fr", "articles", "lang").default).toBeUndefined();
  const needed = field("ar", "sources", "name").fields.filter((one) => one.required);
  expect(needed.map(({ name }) => name)).toEqual(["ar"]);
});

it("saves in the repository's content folder", () => {
  const config = cmsConfig(site, { ...test, folder: "sites/presse" }, "fr");
  const folders = (config.collections as readonly { folder: string }[]).map(({ folder }) => folder);
  expect(new Set(folders)).toEqual(
    new Set(["sites/presse/articles", "sites/presse/sources", "sites/presse/pages"]),
  );
  expect(config.media_folder).toBe("sites/presse/images");
});

describe("the services that the page may reach", () => {
  it.each([
    [[], test],
    [["https://api.github.com"], forges[1]],
    [["https://git.presse.example"], forges[3]],
    [["https://gitlab.com"], forges[4]],
  ])("are %j for %j", (origins, admin) => {
    expect(forgeOrigins(admin as Admin)).toEqual(origins);
  });

  it("asks no sign-in service of others unless the settings name one", () => {
    expect(JSON.stringify(cmsConfig(site, forges[1] as Admin, "fr").backend)).not.toContain(
      "base_url",
    );
    expect(cmsConfig(site, forges[1] as Admin, "fr").backend).toMatchObject({
      auth_methods: ["token"],
    });
  });
});
