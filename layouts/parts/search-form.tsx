// The search form: one field, and five choices that narrow or order what is found.
import type { SearchView } from "../../scripts/model/search-view.ts";
import { wordsOf } from "../locales/words-of.ts";

export function SearchForm({ view }: { readonly view: SearchView }) {
  const { frame, languages, years } = view;
  const { search, months, thousands, date } = wordsOf(frame.lang);
  // What the script says, as data: no page runs a script of its own.
  const words = { ...search.script, months, thousands, first: date(1) };
  return (
    <search>
      <form class="search-form" data-root={frame.root} data-words={JSON.stringify(words)}>
        <div class="search-field">
          <label for="q">{search.search}</label>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            placeholder={search.placeholder}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxlength={200}
            enterkeyhint="search"
          />
          <button type="submit">{search.find}</button>
        </div>
        <fieldset class="search-choices">
          <legend>{search.narrow}</legend>
          <Choice
            name="lang"
            label={search.language}
            any={search.anyLanguage}
            choices={languages}
          />
          <Choice
            name="year"
            label={search.year}
            any={search.anyYear}
            choices={years.map((value) => ({ value, text: value }))}
          />
          <Choice name="source" label={search.source} any={search.anySource} />
          <Choice name="topic" label={search.topic} any={search.anyTopic} />
          <Choice
            name="sort"
            label={search.order}
            any={search.byRelevance}
            choices={[{ value: "date", text: search.byDay }]}
          />
        </fieldset>
      </form>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly any: string;
  /** Newspapers and topics come with the first results. */
  readonly choices?: SearchView["languages"];
}

function Choice({ name, label, any, choices = [] }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {choices.map(({ value, text }) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  );
}
