// Layouts are typed TSX: Eleventy runs them as its JavaScript templates, Node loads them through tsx.
import type { UserConfig } from "@11ty/eleventy";

export function typedLayouts(eleventy: UserConfig): void {
  eleventy.setUseGitIgnore(false);
  eleventy.addTemplateFormats(["11ty.tsx", "11ty.ts"]);
  eleventy.addExtension(["11ty.tsx", "11ty.ts"], { key: "11ty.js" });
}
