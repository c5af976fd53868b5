// The archive's name in each of its scripts.
import type { Text } from "../../scripts/model/view.ts";
import { WordsIn } from "./words-in.tsx";

export function Names({ names }: { readonly names: readonly Text[] }) {
  return names.map((name, index) => (
    <>
      {index > 0 && " "}
      <WordsIn {...name} />
    </>
  ));
}
