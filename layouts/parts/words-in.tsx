// A text in its own language stands apart, so that neither it nor its neighbours reorder.
import type { Text } from "../../scripts/model/view.ts";

/** A text that may be in another language than the page. */
export function WordsIn({ text, lang, dir }: Text) {
  return (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
}
