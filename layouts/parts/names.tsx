// The archive's name in each of its scripts.
import type { Frame } from "../../scripts/model/view.ts";
import { WordsIn } from "./words-in.tsx";

export function Names({ frame }: { readonly frame: Frame }) {
  return frame.names.map((name, index) => (
    <>
      {index > 0 && " "}
      <WordsIn {...name} />
    </>
  ));
}
