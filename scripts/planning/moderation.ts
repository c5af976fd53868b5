// What was decided of reported pictures, told to everybody: how many were blocked, and why.
import { reportWordsOf } from "../../layouts/locales/report-words.ts";
import { homeAddress, moderationAddress, rootFrom, thanksAddress } from "../model/address.ts";
import { type PictureDecision, type ReportReason, reportReasons } from "../model/report.ts";
import type { ModerationView, ThanksView } from "../model/report-views.ts";
import { readDay } from "../reading/day.ts";
import { formatDay } from "../rendering/dates.ts";
import { formatNumber } from "../rendering/numbers.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { addressAmong, type PageKind } from "./page-kind.ts";
import { fixedTicker } from "./ticker.ts";

export const moderationPage: PageKind<ModerationView> = {
  name: "moderation",
  *pages({ site, edition, catalogue }) {
    if (!site.reports && catalogue.pictures.decisions().length === 0) return;
    yield { key: "", address: moderationAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view(archive, { address }) {
    const { edition, words, site, catalogue } = archive;
    const report = reportWordsOf(edition.lang);
    const decisions = catalogue.pictures.decisions();
    const blocked = decisions.filter(({ state }) => state === "blocked");
    const kept = decisions.filter(({ state }) => state === "kept");
    const row = (text: string, found: readonly PictureDecision[]) => ({
      text,
      countText: formatNumber(found.length, words),
    });
    const latest = latestDay(decisions);
    return {
      frame: planFrame(archive, {
        address,
        title: report.moderation,
        ticker: fixedTicker(archive, rootFrom(address)),
        elsewhere: (other) => moderationAddress(other.prefix),
      }),
      heading: report.moderation,
      introduction: [
        report.moderationText,
        ...(site.reports ? [report.promise[site.reports.to]] : []),
      ],
      counts: [
        row(report.blocked, blocked),
        row(
          report.byReaders,
          blocked.filter(({ by }) => by === "readers"),
        ),
        row(
          report.byEditor,
          blocked.filter(({ by }) => by === "editor"),
        ),
        row(report.kept, kept),
      ],
      reasons: reportReasons.map((reason) =>
        row(
          report.reasons[reason],
          blocked.filter((one) => mainReason(one) === reason),
        ),
      ),
      ...(latest === undefined ? {} : { latest: report.latest(formatDay(latest, words)) }),
    };
  },
};

/** The reason that most people gave; of several the first in the order in which they are offered. */
function mainReason({ reasons }: PictureDecision): ReportReason {
  const most = Math.max(...reportReasons.map((reason) => reasons[reason] ?? 0));
  const main = reportReasons.find((reason) => (reasons[reason] ?? 0) === most);
  return most > 0 && main ? main : "other";
}

/** The day of the last decision, in UTC. */
function latestDay(decisions: readonly PictureDecision[]) {
  const last = decisions
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const read = last === undefined ? undefined : readDay(last.slice(0, 10));
  return read && "day" in read ? read.day : undefined;
}

/** Only a receiver leads its readers here: the other channels are answered by people. */
export const thanksPage: PageKind<ThanksView> = {
  name: "thanks",
  *pages({ site, edition }) {
    if (site.reports?.to !== "receiver") return;
    yield { key: "", address: thanksAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  view(archive, { address }) {
    const { edition } = archive;
    const report = reportWordsOf(edition.lang);
    const root = rootFrom(address);
    return {
      frame: planFrame(archive, {
        address,
        title: report.thanks,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => thanksAddress(other.prefix),
      }),
      heading: report.thanks,
      text: report.thanksText,
      back: { text: report.back, href: hrefOf(root, homeAddress(edition.prefix)) },
    };
  },
};
