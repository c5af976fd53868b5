// A short list of headlines, each with its newspaper, each in its own language and direction.
import type { Frame, Headline } from "../../scripts/model/view.ts";
import { NameLink } from "./name-link.tsx";

interface HeadlineListProps {
  readonly frame: Frame;
  readonly headlines: readonly Headline[];
  /** Where the list's title is not a day, each headline says its own. */
  readonly dated?: boolean;
  /** On a newspaper's own pages its headlines do not repeat its name. */
  readonly ofSource?: boolean | undefined;
}

export function HeadlineList({ frame, headlines, dated, ofSource }: HeadlineListProps) {
  return (
    <ul class="headlines">
      {headlines.map(({ text, href, lang, dir, source, day, dayText }) => (
        <li lang={lang} dir={dir}>
          <a class="headline" href={href}>
            {text}
          </a>
          {!ofSource && (
            <p class="kicker">
              <NameLink to={source} />
              {dated && (
                <>
                  {" · "}
                  <time datetime={day} lang={frame.lang} dir={frame.dir}>
                    {dayText}
                  </time>
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
