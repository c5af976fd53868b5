// A line that no author wrote: git leaves it in a file that two people changed.
export function isMergeMark(line: string): boolean {
  return /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(line);
}
