// Names one after another on a line: an article's topics, its authors.
import type { Link } from "../../scripts/model/view.ts";
import { NameLink } from "./name-link.tsx";

export function NameList({ names }: { readonly names: readonly Link[] }) {
  return names.map((name, index) => (
    <>
      {index > 0 && <span aria-hidden="true"> · </span>}
      <NameLink to={name} />
    </>
  ));
}
