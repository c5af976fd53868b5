// Names one after another on a line: an article's topics, its authors.
import type { Link } from "../../scripts/model/view.ts";
import { NameLink } from "./name-link.tsx";

interface NameListProps {
  readonly names: readonly Link[];
  readonly class?: string;
}

export function NameList({ names, class: className }: NameListProps) {
  return names.map((name, index) => (
    <>
      {index > 0 && <span aria-hidden="true"> · </span>}
      <NameLink to={name} class={className} />
    </>
  ));
}
