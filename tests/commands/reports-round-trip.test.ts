// The whole way by hand: readers report a picture, an editor pulls, the site shows it no more, and restoring brings it back.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it, onTestFinished } from "vitest";
import { report } from "../reports/receiver-of-test.ts";
import { buildArchive, publishedFiles } from "../small-archive.ts";
import { files, image } from "./reported-archive.ts";
import { reports, start } from "./reports-process.ts";

const key = "an-editors-key-of-32-signs-or-so";
const site = "https://presse.example/";

it("leads from three reports to a site without the picture, and back", async () => {
  const archive = await buildArchive(files);
  const { folder, out } = archive;
  const db = join(folder, "votes.db");
  const published = () => publishedFiles(out).filter((path) => path.includes(image));
  const shown = published();
  expect(shown).not.toEqual([]);

  const address = await serve(folder, db);
  const editor = (...words: string[]) => reports(folder, [...words, "--from", address], { key });
  for (const reader of ["192.0.2.1", "198.51.100.1", "203.0.113.1"]) {
    const fields = { reason: "rights", words: "C'est ma photo" };
    expect(await report({ address }, { from: reader, image, fields })).not.toHaveProperty("error");
  }
  const listed = await editor("list", "--cache", "cache");
  expect(listed.stdout).toMatch(`${image}  blocked by readers`);
  expect(listed.stdout).toContain("not in the ledger yet");

  expect((await editor("pull")).stdout).toContain("1 decision(s) brought");
  const ledger = readFileSync(join(folder, "content/moderation/images.yaml"), "utf8");
  expect(ledger).not.toMatch(/ma photo|192\.0|198\.51|203\.0/);
  expect((await reports(folder, ["pull", "--db", db])).stdout).toContain("0 decision(s) brought");
  await archive.again({});
  expect(published()).toEqual([]);
  for (const path of publishedFiles(out).filter((name) => /\.(?:html|json|xml)$/.test(name))) {
    expect(`${path} ${readFileSync(join(out, path), "latin1").includes(`${image}-`)}`).toBe(
      `${path} false`,
    );
  }

  expect(await editor("restore", image)).toMatchObject({ status: 0, stderr: "" });
  await archive.again({});
  expect(published()).toEqual(shown);
  expect((await editor("pull")).stdout).toContain("0 decision(s) brought, 0 sent");
});

/** Starts the receiver as an operator does; gives its address. */
async function serve(folder: string, db: string): Promise<string> {
  const words = ["reports", "--db", db, "--site", site, "--port", "0", "--proxies", "1"];
  const env = { ...process.env, KHIZANA_REPORTS_KEY: key, KHIZANA_REPORTS_DB: "" };
  const child = spawn(process.execPath, [start, ...words], { cwd: folder, env });
  onTestFinished(async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    expect(existsSync(db)).toBe(true);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, address } = JSON.parse(line) as { event?: string; address?: string };
    if (event === "started" && address) return address;
  }
  throw new Error("the receiver did not start");
}
