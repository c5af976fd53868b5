// What a site holds beside pages, for Eleventy started by hand: styles, scripts, fonts, pictures and search. Our build publishes them itself.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { describeData, isDataFile } from "../publishing/data-package.ts";
import { extraFiles } from "../publishing/extras.ts";
import { type Lock, lockFolder } from "../publishing/lock.ts";
import { claimOutput, markOurs, writeStamp } from "../publishing/output-folder.ts";
import { stampOf, stampText } from "../publishing/stamp.ts";
import { clearStaging, describeFile, writeWhole } from "../publishing/write.ts";
import {
  cacheFolder,
  catalogueOfWholeSite,
  contentFolder,
  forgetWholeSite,
  wantsSearch,
} from "./archive-data.ts";

interface BeforeEvent {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
}

interface AfterEvent extends BeforeEvent {
  readonly results: readonly { readonly outputPath: string; readonly content: string | Buffer }[];
}

export function extras(eleventy: UserConfig): void {
  let lock: Lock | undefined;
  eleventy.addWatchTarget(contentFolder());
  eleventy.on("eleventy.before", ({ directories, outputMode }: BeforeEvent) => {
    forgetWholeSite();
    if (outputMode !== "fs") return;
    claimOutput(directories.output);
    lock ??= lockFolder(directories.output);
    markOurs(directories.output);
  });
  eleventy.on("eleventy.after", async ({ directories, outputMode, results }: AfterEvent) => {
    const catalogue = outputMode === "fs" ? await catalogueOfWholeSite() : undefined;
    if (!catalogue) return;
    const { output } = directories;
    const bytesOf = (content: string | Buffer) =>
      typeof content === "string" ? Buffer.from(content) : content;
    const files = results.map(({ outputPath, content }) =>
      describeFile(relative(output, outputPath), bytesOf(content)),
    );
    const options = { search: wantsSearch() };
    for await (const { path, bytes } of extraFiles(catalogue, cacheFolder(), options)) {
      writeWhole(output, path, bytes);
      files.push(describeFile(path, bytes));
    }
    const data = files.filter(({ file }) => isDataFile(file));
    for (const { file, bytes } of describeData(catalogue, data)) {
      writeWhole(output, file, bytes);
      files.push(describeFile(file, bytes));
    }
    removeOtherPictures(output, new Set(files.map(({ file }) => file)));
    writeStamp(output, stampText(stampOf(files)));
    clearStaging(output);
    lock?.release();
    lock = undefined;
  });
}

/** Eleventy leaves what an earlier run has written; a picture that no page shows may be one that was blocked. */
function removeOtherPictures(output: string, published: ReadonlySet<string>): void {
  const folder = join(output, "images");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const isOurs = /^[0-9a-f]{16}-(?:\d+\.webp|card\.jpg)$/.test(name);
    if (isOurs && !published.has(`images/${name}`)) rmSync(join(folder, name));
  }
}
