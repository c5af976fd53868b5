// The stamp of a site: one number for its files, whoever wrote them and in whatever order.
import { hash as digest } from "node:crypto";
import type { PublishedFile } from "./write.ts";

const bytes = 32;

export const emptyStamp = "0".repeat(bytes * 2);

/** One file's part: the SHA-256 of its path and its hash. */
export function fileStamp({ file, hash }: Pick<PublishedFile, "file" | "hash">): string {
  return digest("sha256", `${file} ${hash}`);
}

/** Joined bit by bit (exclusive or): the same in any order, and joining a part again takes it out. */
export function joinStamps(one: string, other: string): string {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  for (let at = 0; at < bytes; at += 4) a.writeInt32LE(a.readInt32LE(at) ^ b.readInt32LE(at), at);
  return a.toString("hex");
}

/** The stamp of all files. */
export function stampOf(files: Iterable<Pick<PublishedFile, "file" | "hash">>): string {
  let stamp = emptyStamp;
  for (const file of files) stamp = joinStamps(stamp, fileStamp(file));
  return stamp;
}

/** What dist's stamp file says. */
export function stampText(stamp: string): string {
  return `khizana 2 ${stamp}\n`;
}
