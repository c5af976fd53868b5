// Every page is one document: its head, a skip link, the header, the ticker, the page's own matter, the footer.
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Frame } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";
import { AuthorNotes } from "./author-notes.tsx";
import { Folio } from "./folio.tsx";
import { footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { reportingPolicy } from "./security-policy.ts";
import { Ticker } from "./ticker.tsx";

interface DocumentProps {
  readonly frame: Frame;
  /** The home page's masthead; every other page has the one-line folio. */
  readonly masthead?: VNode;
  /** What machines are told of the page, beyond its title and description. */
  readonly metadata?: VNode;
  readonly policy?: string;
  /** True for a page that shows pictures which readers can report. */
  readonly reported?: boolean;
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly children: ComponentChildren;
}

export function renderDocument(props: DocumentProps): string {
  return `<!doctype html>${renderToString(<Document {...props} />)}`;
}

function Document({
  frame,
  masthead,
  metadata,
  policy,
  reported = false,
  scripts,
  styles,
  children,
}: DocumentProps) {
  const receiver = reported ? frame.reports?.receiver : undefined;
  return (
    <html lang={frame.lang} dir={frame.dir}>
      <Head
        frame={frame}
        policy={receiver === undefined ? policy : reportingPolicy(receiver)}
        scripts={scripts}
        styles={styles}
      >
        {reported && frame.reports && (
          <script
            type="module"
            src={`${frame.root}assets/reports.js`}
            data-receiver={receiver ?? ""}
          />
        )}
        {metadata}
      </Head>
      <body>
        <a class="skip" href="#content">
          {wordsOf(frame.lang).page.skipToContent}
        </a>
        {frame.authorNotes && <AuthorNotes root={frame.root} notes={frame.authorNotes} />}
        {masthead ?? <Folio frame={frame} />}
        <Ticker frame={frame} />
        <main id="content" class="wrap">
          {children}
        </main>
        {footer(frame.chrome)}
      </body>
    </html>
  );
}
