// What is new in an edition, or on a shelf of it, in Atom.
import type { FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { renderAtom } from "./atom.tsx";

export const data = paginated("feed");

export const render = ({ planned }: Planned<FeedView>): string => renderAtom(planned.view());
