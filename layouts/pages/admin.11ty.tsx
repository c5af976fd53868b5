// The editor, as an author opens it: an empty page with a program, and what that program is told.
import { renderToString } from "preact-render-to-string";
import type { AdminView } from "../../scripts/model/page-views.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { adminPolicy } from "../parts/security-policy.ts";
import { StructuredData } from "../parts/structured-data.tsx";

export const data = paginated("admin");

export function render({ planned }: Planned<AdminView>): string {
  return `<!doctype html>${renderToString(<Admin view={planned.view()} />)}`;
}

function Admin({ view }: { readonly view: AdminView }) {
  const { lang, dir, root, title, setup, origins, needsScripts } = view;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={adminPolicy(origins)} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        <StructuredData json={setup} type="application/json" id="setup" />
        <script type="module" src={`${root}assets/admin/admin.js`} />
      </head>
      <body>
        <noscript>{needsScripts}</noscript>
      </body>
    </html>
  );
}
