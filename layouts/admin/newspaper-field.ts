// The field in which a newspaper's name is written: any name may stand there, those that are known are completed.
import type { FieldControl } from "@sveltia/cms";

const listId = "newspapers";

export function newspaperField(names: readonly string[]): FieldControl {
  return ({ value, onChange, forID, classNameWrapper }) => {
    const input = window.h("input", {
      type: "text",
      id: forID,
      className: classNameWrapper,
      list: listId,
      dir: "auto",
      autoComplete: "off",
      value: typeof value === "string" ? value : "",
      onChange: ({ target }: { readonly target: HTMLInputElement }) => onChange(target.value),
    });
    const options = names.map((name) => window.h("option", { key: name, value: name }));
    return window.h("div", null, input, window.h("datalist", { id: listId }, ...options));
  };
}
