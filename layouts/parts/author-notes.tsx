// What the development server tells an author at the top of a page; a published page never has it.
import type { AuthorNotes as AuthorNotesView } from "../../scripts/model/view.ts";

interface AuthorNotesProps {
  /** Leads from the page to the site's root. */
  readonly root: string;
  readonly notes: AuthorNotesView;
}

export function AuthorNotes({ root, notes }: AuthorNotesProps) {
  return (
    <aside class="author-notes" lang={notes.lang} dir={notes.dir}>
      <link rel="stylesheet" href={`${root}assets/author-notes.css`} />
      {notes.groups.map(({ title, remarks, more }) => (
        <>
          <p>
            <strong>{title}</strong>
          </p>
          <ul>
            {remarks.map(({ place, text }) => (
              <li>
                <code dir="ltr">{place}</code> {text}
              </li>
            ))}
          </ul>
          {more && <p>{more}</p>}
        </>
      ))}
    </aside>
  );
}
