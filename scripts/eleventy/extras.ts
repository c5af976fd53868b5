// What a site holds beside pages, for Eleventy started by hand: styles, scripts, fonts and pictures. Our build publishes them itself.
import type { UserConfig } from "@11ty/eleventy";
import { extraFiles } from "../publishing/extras.ts";
import { writeWhole } from "../publishing/write.ts";
import { catalogueOfWholeSite, forgetWholeSite } from "./archive-data.ts";

interface AfterEvent {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
}

export function extras(eleventy: UserConfig): void {
  eleventy.on("eleventy.before", forgetWholeSite);
  eleventy.on("eleventy.after", async ({ directories, outputMode }: AfterEvent) => {
    const catalogue = outputMode === "fs" ? await catalogueOfWholeSite() : undefined;
    if (!catalogue) return;
    const cache = process.env["KHIZANA_CACHE"] ?? ".cache";
    for await (const { path, bytes } of extraFiles(catalogue, cache)) {
      writeWhole(directories.output, path, bytes);
    }
  });
}
