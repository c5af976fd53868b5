// The editor at /admin/: Sveltia CMS, configured by its page, reading and writing files as the build does.
import CMS from "@sveltia/cms";
import { readFields, writeFields } from "../../scripts/editing/content-file.ts";
import type { EditorSetup } from "../../scripts/editing/file-form.ts";

const setup = document.getElementById("setup")?.textContent;
if (setup) start(JSON.parse(setup) as EditorSetup);

function start({ config, forms, language }: EditorSetup): void {
  for (const [kind, form] of Object.entries(forms)) {
    CMS.registerCustomFormat(kind, form.hasBody ? "md" : "yaml", {
      fromFile: (text: string) => readFields(text, form, language),
      toFile: (fields: Record<string, unknown>) => writeFields(fields, form, language),
    });
  }
  void CMS.init({ config });
}
