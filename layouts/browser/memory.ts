// What a reader chose is remembered in this browser, where the browser allows it.

const keys = {
  theme: "khizana-theme",
  ticker: "khizana-ticker",
  slash: "khizana-slash",
  reported: "khizana-reported",
} as const;
type Choice = keyof typeof keys;

/** The remembered value, or null where there is none, or storage is refused. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(keys[choice]);
  } catch {
    return null;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(keys[choice], value);
  } catch {
    // Private windows and strict settings refuse storage; the choice then holds for this page.
  }
}

export function forget(choice: Choice): void {
  try {
    localStorage.removeItem(keys[choice]);
  } catch {
    // As above.
  }
}
