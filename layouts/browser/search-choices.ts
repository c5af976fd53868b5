// Offers the newspapers and topics of what was found, the most frequent first, with how many there are of each.

const most = 200;

/** `counts`: by the name of the choice, by "<id> <name>". */
export function showChoices(
  form: HTMLFormElement,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): void {
  for (const name of ["source", "topic"]) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    const chosen = field.value;
    const label = field.selectedOptions[0]?.text ?? chosen;
    const values = [...(counts.get(name) ?? [])].sort(
      ([a, many], [b, others]) => others - many || (a < b ? -1 : 1),
    );
    const options = values.slice(0, most).map(([value, count]) => {
      const space = value.indexOf(" ");
      return new Option(`${value.slice(space + 1)} (${count})`, value.slice(0, space));
    });
    // What is chosen stays, though nothing was found of it.
    if (chosen !== "" && !options.some(({ value }) => value === chosen)) {
      options.push(new Option(label, chosen));
    }
    const [any] = field.options;
    field.replaceChildren(...(any ? [any] : []), ...options);
    field.value = chosen;
  }
}
