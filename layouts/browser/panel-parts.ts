// What the citation panel is put together from.

/** A button that copies what the function gives; it is named "copy" where nothing else is said. */
export type CopyButton = (text: () => string, name?: string) => HTMLButtonElement;

export function buttonOf(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", act);
  return button;
}

export function rowOf(name: string, children: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement("div");
  row.className = name;
  row.append(...children);
  return row;
}
