// A link to a newspaper, a topic or an author, named in its own language and direction.
import type { Link } from "../../scripts/model/view.ts";

interface NameLinkProps {
  readonly to: Link;
  readonly class?: string | undefined;
  readonly rel?: string;
}

export function NameLink({ to, class: className, rel }: NameLinkProps) {
  return (
    <a class={className} href={to.href} lang={to.lang} dir={to.dir ?? "auto"} rel={rel}>
      {to.text}
    </a>
  );
}
