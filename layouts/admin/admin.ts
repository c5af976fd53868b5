// The editor at /admin/: Sveltia CMS, configured by its page, reading and writing files as the build does.
import CMS from "@sveltia/cms";
import { readFields, writeFields } from "../../scripts/editing/content-file.ts";
import type { EditorSetup } from "../../scripts/editing/file-form.ts";
import { newspaperField } from "./newspaper-field.ts";
import { readNewspapers } from "./newspapers.ts";

const setup = document.getElementById("setup")?.textContent;
if (setup) void start(JSON.parse(setup) as EditorSetup);

async function start({ config, forms, language }: EditorSetup): Promise<void> {
  for (const [kind, form] of Object.entries(forms)) {
    CMS.registerCustomFormat(kind, form.hasBody ? "md" : "yaml", {
      fromFile: (text) => readFields(text, form, language),
      toFile: (fields) => writeFields(fields, form, language),
    });
  }
  const newspapers = await readNewspapers(new URL("../sources/", document.baseURI));
  CMS.registerFieldType("newspaper", newspaperField(newspapers));
  await CMS.init({ config });
}
