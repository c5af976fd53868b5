// The source link leads to the original, and is the page's one strong box; without an address it says so.
import type { SourceLink as SourceLinkView } from "../../scripts/model/page-views.ts";

export function SourceLink({ link }: { readonly link: SourceLinkView }) {
  const { href, words, host, robust } = link;
  if (!href) return <p class="source-link">{words}</p>;
  return (
    <a
      class="source-link"
      href={href}
      rel="external noopener"
      data-originalurl={robust?.original}
      data-versionurl={robust?.snapshot}
      data-versiondate={robust?.day}
    >
      <span>{words}</span>
      {host && <small dir="ltr">{host}</small>}
    </a>
  );
}
