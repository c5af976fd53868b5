// What reporting a picture takes: a form for a receiver, or the way to a mail or an issue. It opens where a picture's link leads.
import { directionOf } from "../../scripts/model/language.ts";
import { reportReasons } from "../../scripts/model/report.ts";
import type { ReportsView } from "../../scripts/model/report-views.ts";
import { reportWordsOf } from "../locales/report-words.ts";

interface ReportsProps {
  readonly reports: ReportsView;
  /** Leads to the site's root. */
  readonly root: string;
}

/** Its styles stand with it: no other page needs them, and nothing above waits for them. */
export function Reports({ reports, root }: ReportsProps) {
  const words = reportWordsOf(reports.lang);
  return (
    <section aria-label={words.report}>
      <link rel="stylesheet" href={`${root}assets/reports.css`} />
      {reports.pictures.map(({ hash, href }) =>
        href === undefined ? (
          <ReportForm reports={reports} hash={hash} />
        ) : (
          <ReportDoor reports={reports} hash={hash} href={href} />
        ),
      )}
    </section>
  );
}

function ReportForm({ reports, hash }: { readonly reports: ReportsView; readonly hash: string }) {
  const words = reportWordsOf(reports.lang);
  return (
    <form
      class="report"
      id={`report-${hash}`}
      lang={reports.lang}
      dir={directionOf(reports.lang)}
      method="post"
      action={reports.action}
    >
      <input type="hidden" name="image" value={hash} />
      <input type="hidden" name="thanks" value={reports.thanks} />
      <fieldset>
        <legend>{words.why}</legend>
        {reportReasons.map((reason) => (
          <label>
            <input type="radio" name="reason" value={reason} required />
            {words.reasons[reason]}
          </label>
        ))}
      </fieldset>
      <label class="remarks">
        {words.remarks}
        <textarea name="words" maxlength={500} dir="auto" />
      </label>
      <p>{words.promise.receiver}</p>
      <button type="submit">{words.send}</button>
    </form>
  );
}

interface ReportDoorProps {
  readonly reports: ReportsView;
  readonly hash: string;
  readonly href: string;
}

function ReportDoor({ reports: { lang, to }, hash, href }: ReportDoorProps) {
  const words = reportWordsOf(lang);
  if (to === "receiver") return null;
  return (
    <div class="report" id={`report-${hash}`} lang={lang} dir={directionOf(lang)}>
      <p>{words.promise[to]}</p>
      <a class="report-door" href={href} rel="external noopener">
        {words.write[to]}
      </a>
    </div>
  );
}
