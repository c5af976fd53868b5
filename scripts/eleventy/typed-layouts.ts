// Layouts are typed TSX: Eleventy runs them as its JavaScript templates.
import { readdirSync } from "node:fs";
import type { UserConfig } from "@11ty/eleventy";
import { handOut, kindsHandedOver, type PlannedPage } from "./archive-data.ts";

/** Each path is written out as far as it is known, so that whoever gathers the sources finds them. */
const folders: Readonly<Record<string, (kind: string) => Promise<Layout>>> = {
  pages: (kind) => import(`../../layouts/pages/${kind}.11ty.tsx`),
  feeds: (kind) => import(`../../layouts/feeds/${kind}.11ty.tsx`),
};
const ending = ".11ty.tsx";

export interface Layout {
  render(data: { readonly planned: PlannedPage }): string | Uint8Array;
}

interface WholeConfig {
  getConfig(): { transforms: Record<string, unknown> };
}

/** A layout's module, by the name of its page kind. */
const loaded = new Map<string, Layout>();

/** Loads every layout once: Eleventy by itself would import each file anew for each batch, and Node forgets no module. */
export async function loadLayouts(): Promise<void> {
  if (loaded.size > 0) return;
  for (const [folder, load] of Object.entries(folders)) {
    const url = new URL(`../../layouts/${folder}/`, import.meta.url);
    for (const file of readdirSync(url).filter((name) => name.endsWith(ending))) {
      const kind = file.slice(0, -ending.length);
      loaded.set(`${folder}/${kind}`, await load(kind));
    }
  }
}

/** Takes the place of loading: layouts by folder and page kind, `pages/article`. */
export function takeLayouts(layouts: Readonly<Record<string, Layout>>): void {
  for (const [name, layout] of Object.entries(layouts)) loaded.set(name, layout);
}

/** Started by hand, Eleventy finds the layouts in their folder; a batch is given those that it needs. */
export function typedLayouts(eleventy: UserConfig): void {
  eleventy.setUseGitIgnore(false);
  // Layouts give finished pages: Eleventy's own transforms would read each of them again for nothing.
  // Its plugins add theirs after ours, so they are taken out when the configuration is whole.
  eleventy.on("eleventy.config", (config: WholeConfig) => {
    config.getConfig().transforms = { bytes };
  });
  const kinds = kindsHandedOver();
  if (!kinds) {
    eleventy.addTemplateFormats(["11ty.tsx"]);
    eleventy.addExtension(["11ty.tsx"], { key: "11ty.js" });
    return;
  }
  for (const [name, layout] of loaded) {
    const [, kind = ""] = name.split("/");
    if (kinds.has(kind)) eleventy.addTemplate(`${name}.11ty.js`, handingOut(layout));
  }
}

/** Eleventy makes text of a layout's buffer, and writes nothing but text and buffers. */
function bytes(content: string | Uint8Array): string | Buffer {
  return typeof content === "string" ? content : Buffer.from(content);
}

/**
 * A layout whose pages are handed out as soon as they are rendered. Eleventy keeps what a layout gives
 * until the whole batch is done, and the copying of that about was a seventh of a build's time.
 */
function handingOut(layout: Layout): Layout {
  return {
    ...layout,
    render(data) {
      handOut(data.planned.file, layout.render(data));
      return "";
    },
  };
}
