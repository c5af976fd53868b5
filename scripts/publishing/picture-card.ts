// A picture as the card that link previews show: cut to fill it, or whole on paper where cutting or enlarging would spoil it.
import sharp from "sharp";
import { readPicture } from "./read-picture.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The day edition's paper. */
const paper = "#fbf9f4";
const quality = 80;
/** A picture whose proportions are further off would lose what it shows. */
const mostCut = 1.4;
const mostEnlarged = 2;

/** A JPEG, which every preview reads; of the same bytes the same. */
export async function encodeCard(original: Buffer, picture: Size, card: Size): Promise<Buffer> {
  const canvas = fills(picture, card)
    ? readPicture(original)
        .resize({ ...card, fit: "cover" })
        .flatten({ background: paper })
    : await onPaper(original, card);
  return canvas.jpeg({ quality, progressive: true }).toBuffer();
}

function fills(picture: Size, card: Size): boolean {
  const [across, down] = [card.width / picture.width, card.height / picture.height];
  const [least, most] = [Math.min(across, down), Math.max(across, down)];
  return most / least <= mostCut && most <= mostEnlarged;
}

async function onPaper(original: Buffer, card: Size) {
  const whole = { ...card, fit: "inside", withoutEnlargement: true } as const;
  const input = await readPicture(original).resize(whole).png().toBuffer();
  const empty = { ...card, channels: 3, background: paper } as const;
  return sharp({ create: empty }).composite([{ input, gravity: "centre" }]);
}
