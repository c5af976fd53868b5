// What rendering has to be told to place a body on a page: where its pictures are and where its links lead.
import type { Link, Picture, Plate } from "../model/view.ts";

/**
 * A picture to show, with the way to report it where there is one, the plate in a blocked one's place, or an
 * address elsewhere that becomes a link; undefined where there is none of these.
 */
export type BodyImage =
  | { readonly picture: Omit<Picture, "alt" | "caption" | "credit">; readonly report?: Link }
  | { readonly plate: Plate }
  | { readonly remote: string }
  | undefined;

export interface BodyContext {
  readonly html: "allow" | "escape";
  image(src: string): BodyImage;
  /** The address to write for a link; undefined: the words stay, the link goes. */
  link(href: string): string | undefined;
}

/** How wide a picture in a body is shown, for the browser's choice of a file. */
export const bodyImageSizes = "(min-width: 48rem) 46rem, 100vw";
