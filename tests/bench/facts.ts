// What the figures say of the goals, in sentences: the second core, growth, memory, and what one change costs.
import type { Kept, Result } from "./results.ts";
import { type Scenario, scenarioTitles } from "./scenarios.ts";
import { grouped, middle, quotient } from "./table.ts";

type Row = Kept["results"][number];

export function factsOf(rows: readonly Row[]): string[] {
  const ours = rows.filter(({ peer }) => peer === "khizana");
  const clean = ours.filter(({ scenario }) => scenario === "clean");
  return [
    ...clean.flatMap((row) => secondCore(row, rows)),
    ...clean.flatMap((row) => growth(row, clean)),
    ...clean.flatMap(memory),
    ...ours.flatMap((row) => change(row, clean)),
  ];
}

/** How much faster two processes are than one, measured in the same run. */
function secondCore(row: Row, rows: readonly Row[]): string[] {
  const alone = rows.find(
    (other) => other.peer === "khizana-1" && isTwin(other, row) && other.run === row.run,
  );
  const times = alone && quotient(wall(alone), wall(row));
  if (!times) return [];
  return [
    `${where(row)}: with workers a clean build is **${times.toFixed(2)} ×** as fast as in one process.`,
  ];
}

function growth(row: Row, clean: readonly Row[]): string[] {
  const smaller = clean
    .filter((other) => sameWay(other, row) && other.articles < row.articles)
    .sort((a, b) => b.articles - a.articles)[0];
  const times = smaller && quotient(wall(row), wall(smaller));
  if (!smaller || !times) return [];
  const articles = (row.articles / smaller.articles).toFixed(1).replace(".0", "");
  return [
    `${where(row)}: a clean build takes **${times.toFixed(1)} ×** as long as that of ${grouped(smaller.articles)} (${articles} × the articles).`,
  ];
}

function memory(row: Row): string[] {
  const most = middle(row, "allProcessesMb");
  if (most === undefined) return [];
  const peak = row.memoryPeak;
  const curve = peak
    ? `; second by second the most was ${grouped(peak.megabytes)} MB, ${peak.atSecond} s into ${peak.ofSeconds} s`
    : "";
  return [
    `${where(row)}: a clean build holds at most **${grouped(Math.round(most))} MB** in all processes together${curve}.`,
  ];
}

const told: readonly Scenario[] = ["no-op", "one-article", "one-edit", "one-style"];

function change(row: Row, clean: readonly Row[]): string[] {
  if (!told.includes(row.scenario)) return [];
  const seconds = wall(row);
  if (seconds === undefined) return [];
  const whole = clean.find((other) => isTwin(other, row));
  const share = quotient(seconds, whole && wall(whole));
  const part = share ? `, ${(share * 100).toFixed(1)} % of a clean build` : "";
  const files = middle(row, "filesWritten") ?? 0;
  const title = scenarioTitles[row.scenario].toLowerCase();
  return [
    `${where(row)}: ${title} takes **${seconds.toFixed(2)} s**${part}, and ${files} files are written.`,
  ];
}

/** "10,000 articles (RAM, git)" */
function where({ articles, place, keeping }: Row): string {
  return `${grouped(articles)} articles (${place}${keeping === "git" ? ", git" : ""})`;
}

function sameWay(one: Row, other: Row): boolean {
  return one.place === other.place && one.keeping === other.keeping;
}

function isTwin(one: Row, other: Row): boolean {
  const sameScenario = one.scenario === other.scenario || one.scenario === "clean";
  return sameScenario && sameWay(one, other) && one.articles === other.articles;
}

function wall(row: Result): number | undefined {
  return middle(row, "wallSeconds");
}
