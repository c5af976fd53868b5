// The head of a list page: what it belongs to, its name, how much it holds, what stands before and after it.

import type { Frame, Link, Neighbours, Text } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { WordsIn } from "./words-in.tsx";

interface PageHeadingProps {
  readonly frame: Frame;
  readonly up?: Link;
  readonly heading: Text;
  readonly detail?: string;
  readonly countText?: string;
  /** A feed of what is new here. */
  readonly follow?: string;
  readonly neighbours?: Neighbours;
}

export function PageHeading(props: PageHeadingProps) {
  const { frame, up, heading, detail, countText, follow, neighbours } = props;
  return (
    <header class="page-heading">
      {up && (
        <p class="kicker">
          <a href={up.href} lang={up.lang} dir={up.dir}>
            {up.text}
          </a>
        </p>
      )}
      <h1>
        <WordsIn {...heading} />
        {detail && <span class="detail"> {detail}</span>}
      </h1>
      <div class="about">
        {countText && <p>{countText}</p>}
        {follow && (
          <a class="follow" href={follow} type="application/atom+xml">
            {wordsOf(frame.lang).page.follow}
          </a>
        )}
        {neighbours && <Pager frame={frame} neighbours={neighbours} />}
      </div>
    </header>
  );
}

function Pager({ frame, neighbours }: { readonly frame: Frame; readonly neighbours: Neighbours }) {
  const { previous, next } = neighbours;
  return (
    <nav class="pager" aria-label={wordsOf(frame.lang).page.periods}>
      {previous && (
        <a class="previous" rel="prev" href={previous.href}>
          {previous.text}
        </a>
      )}
      {next && (
        <a class="next" rel="next" href={next.href}>
          {next.text}
        </a>
      )}
    </nav>
  );
}
