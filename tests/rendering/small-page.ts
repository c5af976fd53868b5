// A page for a body to stand on: it has one picture, knows two articles, and the web is the web.
import type { BodyContext } from "../../scripts/rendering/body-context.ts";

export const quai = {
  src: "../quai-800.webp",
  srcset: "../quai-400.webp 400w, ../quai-800.webp 800w",
};

export function smallPage(html: "allow" | "escape" = "allow"): BodyContext {
  return {
    html,
    image(src) {
      if (/^https?:/i.test(src)) return { remote: src };
      return src === "quai.jpg"
        ? { picture: { hash: "0123456789abcdef", ...quai, width: 800, height: 600 } }
        : undefined;
    },
    link(href) {
      if (/^(?:https?|mailto|tel):/i.test(href)) return href;
      return href === "suite.md" || href === "/2022/10/24/suite/" ? "../../24/suite/" : undefined;
    },
  };
}
