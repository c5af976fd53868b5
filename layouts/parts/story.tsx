// A story is a headline that a front page gives room to: newspaper, headline, summary, picture; the page names the day.
import type { Story as StoryView } from "../../scripts/model/view.ts";
import { Figure, Image } from "./figure.tsx";
import { NameLink } from "./name-link.tsx";

interface StoryProps {
  readonly story: StoryView;
  readonly level: "h2" | "h3";
}

const leadSizes = "(min-width: 72rem) 38rem, (min-width: 52rem) 55vw, 92vw";
const thumbnailSizes = "7rem";

export function Lead({ story, level }: StoryProps) {
  return (
    <article class="lead">
      <StoryText story={story} level={level} />
      {story.picture && <Figure picture={story.picture} sizes={leadSizes} first />}
    </article>
  );
}

export function Second({ story, level }: StoryProps) {
  return (
    <article class={story.picture ? "second pictured" : "second"}>
      <StoryText story={story} level={level} />
      {story.picture && <Image picture={story.picture} sizes={thumbnailSizes} />}
    </article>
  );
}

function StoryText({ story, level: Heading }: StoryProps) {
  return (
    <div lang={story.lang} dir={story.dir}>
      <p class="kicker">
        <NameLink to={story.source} />
      </p>
      <Heading>
        <a href={story.href}>{story.text}</a>
      </Heading>
      {story.summary && <p class="deck">{story.summary}</p>}
    </div>
  );
}
