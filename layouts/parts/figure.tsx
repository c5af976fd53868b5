// A picture in responsive sizes with its caption and credit; its room is known before it arrives.
import type { Picture } from "../../scripts/model/view.ts";

interface FigureProps {
  readonly picture: Picture;
  /** How wide it stands in the page, for the browser to choose a file. */
  readonly sizes: string;
  /** The page's first picture is fetched at once, the others when they come near. */
  readonly first?: boolean;
}

export function Image({ picture, sizes, first }: FigureProps) {
  return (
    <img
      src={picture.src}
      srcset={picture.srcset}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={first ? undefined : "lazy"}
      fetchpriority={first ? "high" : undefined}
      decoding="async"
    />
  );
}

export function Figure({ picture, sizes, first = false }: FigureProps) {
  const { caption, credit } = picture;
  return (
    <figure class="picture">
      <Image picture={picture} sizes={sizes} first={first} />
      {(caption || credit) && (
        <figcaption dir="auto">
          {caption && <span>{caption}</span>}
          {credit && <small dir="auto">{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
