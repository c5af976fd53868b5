// What commands say to those who started them: Arabic lines keep their order in a terminal, whose lines run from left to right.
import { keepArabicLines } from "../rendering/isolates.ts";

/** The answer to a command. */
export function tell(text: string): void {
  console.log(keepArabicLines(text));
}

/** What is said beside the answer. */
export function tellAside(text: string): void {
  console.error(keepArabicLines(text));
}
