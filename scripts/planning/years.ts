// All years: a table of years and months with their counts.
import {
  monthAddress,
  monthDaysAddress,
  rootFrom,
  yearAddress,
  yearsAddress,
} from "../model/address.ts";
import type { YearsView } from "../model/page-views.ts";
import { formatCount } from "../rendering/numbers.ts";
import { planFrame } from "./frame.ts";
import { hrefOf } from "./headline.ts";
import { addressAmong, onlyPage, type PageKind } from "./page-kind.ts";
import { planTallyYears } from "./tally-years.ts";
import { fixedTicker } from "./ticker.ts";

export const yearsPage: PageKind<YearsView> = {
  name: "years",
  *pages({ edition }) {
    yield { key: "", address: yearsAddress(edition.prefix) };
  },
  addressOf(archive, key) {
    return addressAmong(this, archive, key);
  },
  touchedBy: () => onlyPage,
  view(archive, { address }) {
    const { all, edition, words } = archive;
    const root = rootFrom(address);
    return {
      frame: planFrame(archive, {
        address,
        title: words.allYears,
        ticker: fixedTicker(archive, root),
        elsewhere: (other) => yearsAddress(other.prefix),
      }),
      heading: words.allYears,
      countText: formatCount(all.count, words.articles, words),
      years: planTallyYears(archive, root, all.months(), {
        months: all.months().map(({ period }) => period),
        addressOf: (month) => monthAddress(edition.prefix, month),
        yearAddressOf: (year) => yearAddress(edition.prefix, year),
      }),
      monthDays: {
        text: words.onThisDay,
        href: hrefOf(root, monthDaysAddress(edition.prefix)),
      },
    };
  },
};
