// The archive as data: what there is, where it stands, what each field means.
import type { DataPageView, MonthFilesView } from "../../scripts/model/page-views.ts";
import { dataWordsOf } from "../locales/data-words.ts";
import { renderDocument } from "../parts/document.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { type Planned, paginated } from "../parts/paginated.ts";
import { StructuredData } from "../parts/structured-data.tsx";

export const data = paginated("data");

export function render({ planned }: Planned<DataPageView>): string {
  const { frame, heading, structuredData, dataPackage, tables, lines } = planned.view();
  const words = dataWordsOf(frame.lang);
  return renderDocument({
    frame,
    children: (
      <article class="plain">
        {structuredData && <StructuredData json={structuredData} />}
        <PageHeading frame={frame} heading={{ text: heading }} />
        <div class="prose">
          <p>{words.introduction}</p>
          <h2>{words.ofDay}</h2>
          <p>{words.ofDayText}</p>
          <p>
            <code>/2022/10/25/articles.json</code>
          </p>
          <h2>{words.fields}</h2>
          <dl>
            {Object.entries(words.meanings).map(([field, meaning]) => (
              <>
                <dt>
                  <code>{field}</code>
                </dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
          <h2>{words.ofMonth}</h2>
          <p>{words.ofMonthText}</p>
          <p>
            <a href={dataPackage}>datapackage.json</a> {words.dataPackageText}
          </p>
          <h3>{words.tables}</h3>
          <p>{words.tablesText}</p>
          <MonthFiles years={tables} />
          <h3>{words.lines}</h3>
          <p>{words.linesText}</p>
          <MonthFiles years={lines} />
        </div>
      </article>
    ),
  });
}

function MonthFiles({ years }: { readonly years: readonly MonthFilesView[] }) {
  if (years.length === 0) return null;
  return (
    <dl class="month-files">
      {years.map(({ year, months }) => (
        <div>
          <dt>{year}</dt>
          <dd>
            {months.map(({ text, href }) => (
              <a href={href}>{text}</a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
