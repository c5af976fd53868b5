// A feed in Atom (RFC 4287), with its history (RFC 5005) and a word for a person who opens it in a browser.
import type { FeedEntry, FeedView } from "../../scripts/model/feed.ts";
import { renderXml } from "./xml.ts";

/** JSX knows no namespace on an element of HTML. */
const xhtml = { xmlns: "http://www.w3.org/1999/xhtml" };
const type = "application/atom+xml";

export function renderAtom(view: FeedView): string {
  return renderXml(<Feed view={view} />, view.stylesheet);
}

function Feed({ view }: { readonly view: FeedView }) {
  const { id, lang, title, subtitle, home, self, updated, introduction, archives, entries } = view;
  const { current, previous, next } = archives;
  return (
    <feed
      xmlns="http://www.w3.org/2005/Atom"
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:fh="http://purl.org/syndication/history/1.0"
      xml:lang={lang}
    >
      <id>{id}</id>
      <title>{title}</title>
      <subtitle>{subtitle}</subtitle>
      <updated>{updated}</updated>
      <link rel="alternate" type="text/html" href={home} />
      <link rel="self" type={type} href={self} />
      {current && <fh:archive />}
      {current && <link rel="current" type={type} href={current} />}
      {previous && <link rel="prev-archive" type={type} href={previous} />}
      {next && <link rel="next-archive" type={type} href={next} />}
      <generator>Khizana</generator>
      <div {...xhtml}>
        <p>{introduction.text}</p>
        <p>
          <a href={home}>{introduction.way}</a>
        </p>
      </div>
      {entries.map((entry) => (
        <Entry entry={entry} feedLang={lang} />
      ))}
    </feed>
  );
}

function Entry({ entry, feedLang }: { readonly entry: FeedEntry; readonly feedLang: string }) {
  const { id, lang, title, href, original, published, updated } = entry;
  const { source, authors, topics, summary, text } = entry;
  return (
    // An entry that says nothing is in its feed's language (RFC 4287, 2).
    <entry xml:lang={lang === feedLang ? undefined : lang}>
      <id>{id}</id>
      <title>{title}</title>
      <published>{published}</published>
      <updated>{updated}</updated>
      <link rel="alternate" type="text/html" href={href} hreflang={lang} />
      {original && <link rel="via" href={original} />}
      {authors.map((name) => (
        <author>
          <name>{name}</name>
        </author>
      ))}
      <dc:publisher>{source}</dc:publisher>
      {topics.map((term) => (
        <category term={term} />
      ))}
      {summary && <summary>{summary}</summary>}
      {text && <content type="html">{text}</content>}
    </entry>
  );
}
