// schema.org's vocabulary, read from a package that is made from it: which types there are, and what each may say.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const text = readFileSync(
  fileURLToPath(import.meta.resolve("schema-dts/dist/schema.d.ts")),
  "utf8",
);

/** A class's own parents and properties; a property with the classes and data types that it takes. */
interface Class {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const declaration =
  /^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([^{]+))? \{([\s\S]*?)^\}/gm;
const property = /^ {4}"(\w+)"\?: SchemaValue<([^,]+), /gm;

const classes = new Map<string, Class>();
/** The classes that a type belongs to: most have one of their own, some only their parents'. */
const parentsOfType = new Map<string, readonly string[]>();

for (const [, name = "", kind, extended = "", body = ""] of text.matchAll(declaration)) {
  const parents = [...extended.matchAll(/(\w+)Base\b/g)].map(([, parent = ""]) => parent);
  if (kind === "Leaf") parentsOfType.set(name, parents);
  else {
    const properties = [...body.matchAll(property)].map(
      ([, key = "", values = ""]): [string, readonly string[]] => [key, values.split(" | ")],
    );
    classes.set(name, { parents, properties: new Map(properties) });
  }
}

/** What is wrong with a described thing, and with those within it, by schema.org's own words. */
export function wrongIn(thing: Readonly<Record<string, unknown>>, place = ""): string[] {
  const types = [thing["@type"]].flat().map(String);
  const unknown = types.filter((type) => !parentsOfType.has(type));
  if (unknown.length > 0) return unknown.map((type) => `${place} is no known ${type}`);
  const known = types.flatMap(classesOf);
  return Object.entries(thing).flatMap(([key, value]) => {
    if (key.startsWith("@")) return [];
    const taken = known.flatMap((name) => classes.get(name)?.properties.get(key) ?? []);
    if (taken.length === 0) return [`${place}.${key} is not said of ${types.join(" and ")}`];
    return [value].flat().flatMap((one) => wrongValue(one, taken, `${place}.${key}`));
  });
}

/** schema.org's names for plain values. */
const plainTypes: Readonly<Record<string, readonly string[]>> = {
  boolean: ["Boolean"],
  number: ["Integer", "Number"],
  string: ["Text", "URL", "Date"],
};

function wrongValue(value: unknown, taken: readonly string[], place: string): string[] {
  if (value === null || typeof value !== "object") {
    const plain = plainTypes[typeof value] ?? [];
    // An address may stand for any thing.
    const isAddress = taken.includes("IdReference") && URL.canParse(String(value));
    return isAddress || plain.some((name) => taken.includes(name))
      ? []
      : [`${place} takes no ${typeof value}`];
  }
  const thing = value as Readonly<Record<string, unknown>>;
  const fits = [thing["@type"]]
    .flat()
    .flatMap((type) => [String(type), ...classesOf(String(type))])
    .some((name) => taken.includes(name));
  return [...(fits ? [] : [`${place} takes no ${thing["@type"]}`]), ...wrongIn(thing, place)];
}

/** A type's classes, up to the one that every thing is of. */
function classesOf(type: string): string[] {
  const found: string[] = [];
  const wanted = [...(parentsOfType.get(type) ?? [])];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    found.push(name);
    wanted.push(...(classes.get(name)?.parents ?? []));
  }
  return found;
}
