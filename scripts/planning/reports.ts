// The pictures of a page that readers can report, and what each way of reporting takes.
import { type ReportWords, reportWordsOf } from "../../layouts/locales/report-words.ts";
import { type PageAddress, thanksAddress } from "../model/address.ts";
import type { InterfaceLanguage } from "../model/language.ts";
import { reportReasons } from "../model/report.ts";
import type { ReportsView } from "../model/report-views.ts";
import type { ReportChannel } from "../model/site.ts";
import type { Link } from "../model/view.ts";
import type { Archive } from "./archive.ts";

export interface ReportingPage {
  readonly address: PageAddress;
  readonly voice: InterfaceLanguage;
}

/** Gathers a page's pictures while it is planned. */
export class Reports {
  readonly #archive: Archive;
  readonly #page: ReportingPage;
  readonly #words: ReportWords;
  readonly #hashes = new Set<string>();

  constructor(archive: Archive, page: ReportingPage) {
    this.#archive = archive;
    this.#page = page;
    this.#words = reportWordsOf(page.voice);
  }

  /** The way to report the picture of a file; undefined where there is none, or where an editor has decided to keep it. */
  linkFor(path: string): Link | undefined {
    const { site, catalogue } = this.#archive;
    if (!site.reports) return undefined;
    const picture = catalogue.pictures.at(path);
    if (!picture || picture.decision !== null) return undefined;
    this.#hashes.add(picture.hash);
    return { text: this.#words.report, href: `#report-${picture.hash}` };
  }

  /** Once all pictures are known. */
  view(): ReportsView | undefined {
    const { site, edition } = this.#archive;
    const channel = site.reports;
    if (!channel || this.#hashes.size === 0) return undefined;
    const common = { lang: this.#page.voice, to: channel.to };
    if (channel.to === "receiver") {
      return {
        ...common,
        action: `${channel.url}reports`,
        thanks: thanksAddress(edition.prefix).slice(1),
        pictures: [...this.#hashes].map((hash) => ({ hash })),
      };
    }
    const pictures = [...this.#hashes].map((hash) => ({ hash, href: this.#hrefOf(channel, hash) }));
    return { ...common, pictures };
  }

  /** A mail or an issue that says already which picture is meant. */
  #hrefOf(channel: Exclude<ReportChannel, { to: "receiver" }>, hash: string): string {
    const { subject, picture, page, why, reasons } = this.#words;
    const { address } = this.#page;
    const { url } = this.#archive.site;
    const title = `${subject} (${hash})`;
    const at = url === undefined ? address : url + address.slice(1);
    const choices = reportReasons.map((reason) => `[ ] ${reasons[reason]}`);
    const text = `${page} : ${at}\n${picture} : ${hash}\n\n${why}\n${choices.join("\n")}\n\n`;
    if (channel.to === "email") {
      const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
      return `mailto:${channel.address}?${query}`;
    }
    const href = new URL(channel.url);
    // GitLab's own pages stand under "/-/"; GitHub, Gitea and Forgejo know the shorter names.
    const [titled, described] = href.pathname.includes("/-/")
      ? ["issue[title]", "issue[description]"]
      : ["title", "body"];
    href.searchParams.set(titled, title);
    href.searchParams.set(described, text);
    return href.href;
  }
}
