// A redirect stands at an article's former address and leads to the one it has now.
import { renderToString } from "preact-render-to-string";
import type { RedirectView } from "../../scripts/model/page-views.ts";
import { wordsOf } from "../locales/words-of.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { securityPolicy } from "../parts/security-policy.ts";

export const data = paginated("redirect");

export function render({ planned }: Planned<RedirectView>): string {
  return `<!doctype html>${renderToString(<Redirect view={planned.view()} />)}`;
}

function Redirect({ view }: { readonly view: RedirectView }) {
  const { lang, dir, root, target, canonical } = view;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={securityPolicy} />
        <meta http-equiv="refresh" content={`0; url=${target.href}`} />
        <meta name="robots" content="noindex" />
        <title>{target.text}</title>
        {/* No white flash at night on the way, and a page to read where refreshing is switched off. */}
        <meta name="color-scheme" content="light dark" />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href={`${root}assets/site.css`} />
      </head>
      <body>
        <main class="wrap">
          <div class="plain">
            <p class="kicker">{wordsOf(lang).page.moved}</p>
            <h1>
              <a href={target.href} lang={target.lang} dir={target.dir}>
                {target.text}
              </a>
            </h1>
          </div>
        </main>
      </body>
    </html>
  );
}
