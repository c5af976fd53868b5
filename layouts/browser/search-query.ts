// What a reader looks for: read from the form, and kept in the page's address, so that a search can be shared.
import { splitWords } from "../../scripts/model/folding.ts";

export interface Query {
  readonly q: string;
  readonly lang: string;
  readonly year: string;
  readonly source: string;
  readonly topic: string;
  readonly sort: string;
}

const names = ["q", "lang", "year", "source", "topic", "sort"] as const;

const longestQuery = 200;

export function queryOfForm(form: HTMLFormElement): Query {
  return queryOf((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value
      : "";
  });
}

export function queryOfAddress(search: string): Query {
  const given = new URLSearchParams(search);
  return queryOf((name) => given.get(name) ?? "");
}

function queryOf(value: (name: string) => string): Query {
  const entries = names.map((name) => [name, value(name).trim().slice(0, longestQuery)]);
  return Object.fromEntries(entries) as unknown as Query;
}

/** "?q=pluie&year=2022", or nothing. */
export function addressOf(query: Query): string {
  const given = new URLSearchParams();
  for (const name of names) if (query[name] !== "") given.set(name, query[name]);
  const text = given.toString();
  return text === "" ? "" : `?${text}`;
}

/** True where neither a word nor a choice is given: signs alone ask for nothing. */
export function isEmpty({ q, lang, year, source, topic }: Query): boolean {
  return splitWords(q).length === 0 && [lang, year, source, topic].every((value) => value === "");
}

/** Puts a query into the form; a choice that the form does not offer yet is added under its own value. */
export function showQuery(form: HTMLFormElement, query: Query): void {
  for (const name of names) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.value.trim() !== query[name]) {
      field.value = query[name];
    }
    if (!(field instanceof HTMLSelectElement)) continue;
    const value = query[name];
    if (![...field.options].some((option) => option.value === value)) {
      field.append(new Option(value, value));
    }
    field.value = value;
  }
}
