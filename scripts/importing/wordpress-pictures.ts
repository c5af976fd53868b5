// The pictures that a WordPress export tells of: posts name them by their numbers, before or after they come.
import { plainLine } from "./plain-line.ts";
import type { PageImage } from "./prepare-html.ts";
import type { WxrItem } from "./wxr-item.ts";

export class WordpressPictures {
  readonly #byId = new Map<string, PageImage>();
  readonly #byPost = new Map<string, string[]>();

  /** Notes what is attached; everything else is passed over. */
  add({ texts, meta }: WxrItem): void {
    const text = (name: string) => texts.get(name)?.trim() || undefined;
    const [id, src] = [text("wp:post_id"), text("wp:attachment_url")];
    if (id === undefined || src === undefined) return;
    const caption = plainLine(text("excerpt:encoded"));
    const alt = plainLine(meta.get("_wp_attachment_image_alt")) ?? "";
    this.#byId.set(id, { src, alt, ...(caption ? { caption } : {}) });
    const post = text("wp:post_parent");
    if (post === undefined || post === "0" || !/\.(?:jpe?g|png|gif|webp|avif)$/i.test(src)) return;
    const before = this.#byPost.get(post);
    if (before) before.push(id);
    else this.#byPost.set(post, [id]);
  }

  /** The picture of a number. */
  get(id: string | undefined): PageImage | undefined {
    return this.#byId.get(id ?? "");
  }

  /** The pictures of `[gallery ids="7,8"]`; without numbers those that are attached to its post. */
  gallery(attributes: string, post: string | undefined): PageImage[] {
    const [, named] = /\b(?:ids|include)\s*=\s*["']?([\d\s,]+)/.exec(attributes) ?? [];
    const ids = named === undefined ? this.#byPost.get(post ?? "") : named.split(/[\s,]+/);
    return (ids ?? []).flatMap((id) => this.#byId.get(id) ?? []);
  }
}

/** Each picture with its words, as a page shows it. */
export function figuresOf(pictures: readonly PageImage[]): string {
  return pictures
    .map(({ src, alt, caption }) => {
      const image = `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
      return `\n\n<figure>${image}${caption ? `<figcaption>${escaped(caption)}</figcaption>` : ""}</figure>\n\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', "&quot;")
      // Else what a caption holds would be read as code of its own.
      .replaceAll("[", "&#91;")
  );
}
