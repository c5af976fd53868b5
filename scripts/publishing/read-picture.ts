// Opens a picture for encoding: upright, and none that would fill the memory.
import sharp, { type Sharp } from "sharp";

export function readPicture(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: 100_000_000 }).autoOrient();
}
