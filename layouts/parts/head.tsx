// What a page says about itself to browsers and machines before its first word.
import type { ComponentChildren } from "preact";
import type { Frame } from "../../scripts/model/view.ts";
import { securityPolicy } from "./security-policy.ts";

/** The one font worth asking for at once: the script the page itself is written in. */
const firstFont = { ltr: "newsreader-latin.woff2", rtl: "naskh-arabic.woff2" } as const;

interface HeadProps {
  readonly frame: Frame;
  readonly policy?: string | undefined;
  /** Scripts and styles of this page alone, by their file's name. */
  readonly scripts?: readonly string[] | undefined;
  readonly styles?: readonly string[] | undefined;
  /** What no browser waits for stands last. */
  readonly children?: ComponentChildren;
}

export function Head({
  frame,
  policy = securityPolicy,
  scripts = [],
  styles = [],
  children,
}: HeadProps) {
  const { chrome } = frame;
  const assets = `${frame.root}assets/`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{frame.title}</title>
      {frame.description && <meta name="description" content={frame.description} />}
      <meta name="color-scheme" content="light dark" />
      {frame.canonical && <link rel="canonical" href={frame.canonical} />}
      {frame.feeds.map(({ href, type, title }) => (
        <link rel="alternate" type={type} href={href} title={title} />
      ))}
      {chrome.openSearch && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={chrome.openSearch}
          title={chrome.tagline}
        />
      )}
      <link rel="icon" href={`${assets}icon.svg`} type="image/svg+xml" />
      <script src={`${assets}theme.js`} />
      <link
        rel="preload"
        href={`${assets}fonts/${firstFont[frame.dir]}`}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={`${assets}site.css`} />
      {styles.map((name) => (
        <link rel="stylesheet" href={`${assets}${name}`} />
      ))}
      <link rel="stylesheet" href={`${assets}media.css`} media="print, (forced-colors: active)" />
      <script type="module" src={`${assets}site.js`} />
      {scripts.map((name) => (
        <script type="module" src={`${assets}${name}`} />
      ))}
      {children}
    </head>
  );
}
