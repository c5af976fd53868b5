// A picture in responsive sizes with its caption and credit; its room is known before it arrives.
import type { Picture, Plate as PlateView, Shown } from "../../scripts/model/view.ts";

interface FigureProps<Picture> {
  readonly picture: Picture;
  /** How wide it stands in the page, for the browser to choose a file. */
  readonly sizes: string;
  /** The page's first picture is fetched at once, the others when they come near. */
  readonly first?: boolean;
}

/** The picture, or the plate in its place. */
export function Image({ picture, ...props }: FigureProps<Shown>) {
  if (picture.plate) return <Plate plate={picture.plate} />;
  return <ShownImage picture={picture} {...props} />;
}

function ShownImage({ picture, sizes, first }: FigureProps<Picture>) {
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

function Plate({ plate }: { readonly plate: PlateView }) {
  return (
    <a class="plate" href={plate.href}>
      {plate.text}
    </a>
  );
}

export function Figure({ picture, sizes, first = false }: FigureProps<Shown>) {
  const { caption, credit } = picture;
  const report = picture.plate ? undefined : picture.report;
  return (
    <figure class="picture">
      <Image picture={picture} sizes={sizes} first={first} />
      {(caption || credit || report) && (
        <figcaption dir="auto">
          {caption && <span>{caption}</span>}
          {credit && <small dir="auto">{credit}</small>}
          {report && (
            <a class="report-link" href={report.href}>
              {report.text}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  );
}
