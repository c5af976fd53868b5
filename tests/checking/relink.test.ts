// Links are led to a file's new name in the form that they have; what only looks like a link stays, and stops it.
import { describe, expect, it } from "vitest";
import { relink } from "../../scripts/checking/relink.ts";

const renaming = { from: "articles/10/Crûe (1).md", to: "articles/10/crue-1.md" };
const file = (body: string) => `---\nheadline: "[a](../10/Crûe (1).md)"\r\n---\n${body}`;
const relinked = (body: string, path = "articles/09/a.md") => relink(file(body), path, renaming);

describe("a link", () => {
  it.each([
    ["[a](../10/Cr%C3%BBe%20(1).md#suite)", "[a](../10/crue-1.md#suite)"],
    ['[a](<../10/Crûe (1).md> "titre")', '[a](<../10/crue-1.md> "titre")'],
    ["[a](../10/Crûe%20\\(1\\).md) et [b](b.md)", "[a](../10/crue-1.md) et [b](b.md)"],
    ["[a][b]\r\n\r\n[b]: ../10/Crûe%20(1).md\r\n", "[a][b]\r\n\r\n[b]: ../10/crue-1.md\r\n"],
    ["[b]\n\n[b]: <../10/Crûe (1).md>\n", "[b]\n\n[b]: <../10/crue-1.md>\n"],
    ['<a href="../10/Crûe (1).md">a</a>', '<a href="../10/crue-1.md">a</a>'],
    ["Crûe (1).md reste, [lien](../11/Cr%C3%BBe%20(1).md) aussi", undefined],
  ])("%s", (body, wanted) => {
    expect(relinked(body)).toBe(file(wanted ?? body));
  });

  it("from the file to itself is led there too", () => {
    const body = "[a](Cr%C3%BBe%20%281%29.md#x)";
    expect(relinked(body, renaming.from)).toBe(file("[a](crue-1.md#x)"));
  });

  it.each([
    "[a](../10/Cr&ucirc;e%20(1).md)",
    "[a](../10/Cr%C3%BBe%20(1).md) et `[a](../10/Cr%C3%BBe%20(1).md)`",
    "[a][b] et [c][b]\n\n[b]: <../10/Crûe (1).md>\n",
  ])("in a form that is not certain is left alone: %s", (body) => {
    expect(relinked(body)).toBeUndefined();
  });
});
