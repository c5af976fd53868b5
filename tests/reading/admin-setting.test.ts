// `admin` of `site.yaml`: where the editor saves.
import { expect, it } from "vitest";
import { readSite } from "../../scripts/reading/site.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

function read(text: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { "site.yaml": text });
  const { site, findings } = readSite(folder);
  return { admin: site.admin, told: findings.map(({ line, code }) => `${line} ${code}`) };
}

it("offers no editor unless it is asked for", () => {
  expect(read("name: A\n")).toEqual({ admin: undefined, told: [] });
});

it("needs a forge and a repository", () => {
  expect(read("admin: {backend: github, repo: presse/archive}\n")).toEqual({
    admin: { backend: "github", repo: "presse/archive", folder: "content" },
    told: [],
  });
});

it("takes a forge of one's own, groups, a branch and a folder", () => {
  const text = `admin:
  backend: gitlab
  repo: presse/archives/depuis-1998
  branch: main
  folder: ./sites/presse/content/
  server: https://git.presse.example
  appId: 0123abcd
`;
  expect(read(text)).toEqual({
    admin: {
      backend: "gitlab",
      repo: "presse/archives/depuis-1998",
      branch: "main",
      folder: "sites/presse/content",
      server: "https://git.presse.example/",
      appId: "0123abcd",
    },
    told: [],
  });
});

it("can be tried without a repository", () => {
  expect(read("admin: {backend: test}\n").admin).toEqual({ backend: "test", folder: "content" });
});

it.each([
  ["admin: github\n", ["1 value-not-text"]],
  ["admin: {backend: svn, repo: a/b}\n", ["1 choice-unknown"]],
  ["admin: {backend: github}\n", ["1 key-missing"]],
  ["admin: {backend: github, repo: archive}\n", ["1 value-not-text"]],
  ["admin: {backend: github, repo: a/b, folder: ../autre}\n", ["1 value-not-text"]],
  ["admin: {backend: github, repo: a/b, signIn: presse.example}\n", ["1 link-not-address"]],
  // The editor's page may reach these, and no other.
  ["admin: {backend: gitea, repo: a/b, server: 'https://*'}\n", ["1 link-not-address"]],
  ["admin: {backend: gitea, repo: a/b, server: 'https://x;sandbox'}\n", ["1 link-not-address"]],
  ["admin: {backend: test, depot: a/b}\n", ["1 key-unknown"]],
])("tells what is wrong with %j, and offers no editor then", (text, told) => {
  const found = read(text);
  expect(found.told).toEqual(told);
  if (!told[0]?.endsWith("unknown")) expect(found.admin).toBeUndefined();
});
