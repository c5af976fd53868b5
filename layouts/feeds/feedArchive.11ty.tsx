// All that a feed showed in a month or a year, in Atom.
import type { FeedView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { renderAtom } from "./atom.tsx";

export const data = paginated("feedArchive");

export const render = ({ planned }: Planned<FeedView>): string => renderAtom(planned.view());
