// Khizana's own figures at a glance: a line for each size and disk, with what the goals ask for.
import type { Kept } from "./results.ts";
import type { Scenario } from "./scenarios.ts";
import { grouped, middle, quotient } from "./table.ts";

type Row = Kept["results"][number];

/** What Khizana did at one size on one disk, its articles kept in one way. */
interface Setting {
  readonly articles: number;
  readonly place: string;
  readonly keeping: string;
}

interface Column {
  readonly title: string;
  cell(setting: Setting, rows: readonly Row[]): string;
}

const unknown = "–";

const columns: readonly Column[] = [
  { title: "Articles", cell: ({ articles }) => grouped(articles) },
  { title: "Where", cell: placeText },
  { title: "Clean build", cell: cleanText },
  { title: "× the next smaller size", cell: growthText },
  { title: "Workers against one process", cell: workersText },
  { title: "Memory, all processes", cell: memoryText },
  { title: "Nothing changed", cell: changeText("no-op") },
  { title: "One new article", cell: changeText("one-article") },
  { title: "One headline corrected", cell: changeText("one-edit") },
  { title: "One line of style", cell: changeText("one-style") },
];

/** A Markdown table; empty where Khizana was not measured. */
export function glanceOf(rows: readonly Row[]): string {
  const own = rows.filter(({ peer }) => peer === "khizana");
  const settings = [...new Map(own.map((row) => [nameOf(row), row])).values()].sort(
    (a, b) => a.articles - b.articles || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  if (settings.length === 0) return "";
  const lines = [
    columns.map(({ title }) => title),
    columns.map((_, index) => (index === 1 ? "---" : "--:")),
    ...settings.map((setting) => columns.map(({ cell }) => cell(setting, rows))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function nameOf({ articles, place, keeping }: Setting): string {
  return `${articles} ${place} ${keeping}`;
}

function placeText({ place, keeping }: Setting): string {
  return keeping === "git" ? `${place}, git` : place;
}

function cleanText(setting: Setting, rows: readonly Row[]): string {
  const seconds = wall(rowOf(rows, setting, "clean"));
  return seconds === undefined ? unknown : `${seconds.toFixed(2)} s`;
}

/** How the time of a clean build grows with the archive. */
function growthText(setting: Setting, rows: readonly Row[]): string {
  const smaller = rows
    .filter(({ peer, scenario, place, keeping, articles }) => {
      const sameWay = place === setting.place && keeping === setting.keeping;
      return peer === "khizana" && scenario === "clean" && sameWay && articles < setting.articles;
    })
    .sort((a, b) => b.articles - a.articles)[0];
  const times = quotient(wall(rowOf(rows, setting, "clean")), wall(smaller));
  if (!smaller || times === undefined) return unknown;
  return `${times.toFixed(1)} × (${Number((setting.articles / smaller.articles).toFixed(1))} × the articles)`;
}

/** How many times as fast workers make a clean build, measured in the same run. */
function workersText(setting: Setting, rows: readonly Row[]): string {
  const shared = rowOf(rows, setting, "clean");
  const alone = rowOf(rows, setting, "clean", "khizana-1");
  if (!shared || shared.run !== alone?.run) return unknown;
  const times = quotient(wall(alone), wall(shared));
  return times === undefined ? unknown : `${times.toFixed(2)} × as fast`;
}

function memoryText(setting: Setting, rows: readonly Row[]): string {
  const row = rowOf(rows, setting, "clean");
  const most = row && middle(row, "allProcessesMb");
  if (most === undefined) return unknown;
  const peak = row?.memoryPeak;
  const curve = peak
    ? `; curve's peak: ${grouped(peak.megabytes)} MB, ${peak.atSecond} s into ${peak.ofSeconds} s`
    : "";
  return `${grouped(Math.round(most))} MB${curve}`;
}

function changeText(scenario: Scenario): Column["cell"] {
  return (setting, rows) => {
    const row = rowOf(rows, setting, scenario);
    const seconds = wall(row);
    if (!row || seconds === undefined) return unknown;
    const share = quotient(seconds, wall(rowOf(rows, setting, "clean")));
    const part = share === undefined ? "" : ` (${(share * 100).toFixed(1)} %)`;
    return `${seconds.toFixed(2)} s${part}, ${middle(row, "filesWritten") ?? unknown} files`;
  };
}

function rowOf(
  rows: readonly Row[],
  setting: Setting,
  scenario: Scenario,
  peer = "khizana",
): Row | undefined {
  return rows.find(
    (row) => row.scenario === scenario && row.peer === peer && nameOf(row) === nameOf(setting),
  );
}

function wall(row: Row | undefined): number | undefined {
  return row && middle(row, "wallSeconds");
}
