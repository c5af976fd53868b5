// Another generator's own settings: where its site stood, and how it made addresses of its articles. Nothing of them is run.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { readFlag, readWebAddress } from "../reading/fields.ts";
import { parseStrictYaml } from "../reading/strict-yaml.ts";

type Values = Readonly<Record<string, unknown>>;

export interface GeneratorConfig {
  readonly generator: "hugo" | "jekyll";
  /** "https://phare.example/": where its site stood. */
  readonly site: string | undefined;
  /** A pattern for each folder of articles, and for all others under "". */
  readonly permalinks: Readonly<Record<string, string>>;
  /** Hugo's, by its own names. */
  readonly disablePathToLower?: boolean;
  readonly removePathAccents?: boolean;
}

const files = {
  hugo: ["hugo.toml", "config.toml", "hugo.yaml", "hugo.yml", "config.yaml", "config.yml"],
  jekyll: ["_config.yml", "_config.yaml"],
} as const;

const largest = 200_000;

/** Undefined where the folder has no settings that we can read. */
export function readGeneratorConfig(root: string): GeneratorConfig | undefined {
  for (const generator of ["jekyll", "hugo"] as const) {
    for (const name of files[generator]) {
      const values = valuesOf(join(root, name));
      if (values) return generator === "hugo" ? hugoConfig(values) : jekyllConfig(values);
    }
  }
  return undefined;
}

function valuesOf(file: string): Values | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > largest) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    const values = file.endsWith(".toml") ? parseToml(text) : parseStrictYaml(text, 1).record;
    return Object.keys(values).length === 0 ? undefined : values;
  } catch {
    // Without its settings a folder still has its articles.
    return undefined;
  }
}

const jekyllStyles: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title.html",
  pretty: "/:categories/:year/:month/:day/:title/",
  none: "/:categories/:title.html",
};

/** Hexo's file has the same name, and always a pattern of its own. */
function jekyllConfig(values: Values): GeneratorConfig {
  const said = textOf(values.permalink) ?? "date";
  const base = textOf(values.baseurl) ?? "";
  return {
    generator: "jekyll",
    site: readWebAddress(`${textOf(values.url) ?? ""}${base}`),
    permalinks: { "": (jekyllStyles[said] ?? said).replaceAll(":output_ext", ".html") },
  };
}

function hugoConfig(values: Values): GeneratorConfig {
  const said = [values.permalinks, recordOf(values.permalinks)?.page].map(recordOf);
  const patterns = said.flatMap((record) => Object.entries(record ?? {}));
  const texts = patterns.filter(
    (entry): entry is [string, string] => textOf(entry[1]) !== undefined,
  );
  return {
    generator: "hugo",
    site: readWebAddress(textOf(values.baseURL ?? values.baseurl ?? values.base_url) ?? ""),
    permalinks: { "": "/:sections/:slugorfilename/", ...Object.fromEntries(texts) },
    disablePathToLower: isOn(values, "disablePathToLower"),
    removePathAccents: isOn(values, "removePathAccents"),
  };
}

/** Hugo does not tell capitals apart in its keys. */
function isOn(values: Values, key: string): boolean {
  const isKey = (one: string) => one.toLowerCase() === key.toLowerCase();
  return Object.entries(values).some(
    ([one, value]) => isKey(one) && (value === true || readFlag(textOf(value) ?? "") === true),
  );
}

function recordOf(value: unknown): Values | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Values)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
