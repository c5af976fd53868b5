// How a layout takes its pages from the plan: one page a planned view, at the address that planning chose.

/** A page that planning has planned; its view is made when the layout asks for it. */
export interface PlannedPage<View> {
  /** The file to write, relative to dist. */
  readonly file: string;
  view(): View;
}

/** What Eleventy hands to a layout's `render`. */
export interface Planned<View> {
  readonly planned: PlannedPage<View>;
}

/** The Eleventy data of a layout for one page kind; `scripts/eleventy/` provides `<kind>Pages`. */
export function paginated(kind: string) {
  return {
    pagination: { data: `${kind}Pages`, size: 1, alias: "planned" },
    permalink: ({ planned }: Planned<unknown>) => planned.file,
  };
}
