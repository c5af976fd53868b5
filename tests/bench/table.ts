// The table of a benchmark: what each peer cost in the middle of its runs, and how that stands against one of them.
import type { Cost } from "./measure.ts";
import type { Result, Run } from "./results.ts";

/** A result, and the run that it comes from where there are several. */
export type Row = Result & Partial<Pick<Run, "run">>;

interface Column {
  readonly title: string;
  /** `yardstick` is what the peer that all are compared with cost in the same place. */
  cell(row: Row, yardstick: Row | undefined): string;
}

const unknown = "–";

const columns: readonly Column[] = [
  { title: "Where", cell: ({ place }) => place },
  { title: "Peer", cell: ({ peer, keeping }) => (keeping === "git" ? `${peer}, git` : peer) },
  middleOf("Wall, s", "wallSeconds", 2),
  { title: "least–most", cell: ({ costs }) => range(costs.map(({ wallSeconds }) => wallSeconds)) },
  ratioOf("wallSeconds"),
  middleOf("CPU, s", "cpuSeconds", 2),
  ratioOf("cpuSeconds"),
  middleOf("Others' CPU, s", "othersCpuSeconds", 2),
  middleOf("Biggest process, MB", "biggestProcessMb", 0),
  middleOf("All processes, MB", "allProcessesMb", 0),
  middleOf("Files", "filesWritten", 0),
  middleOf("Written, MB", "megabytesWritten", 0),
  {
    title: "Files/s",
    cell: (result) =>
      written(quotient(middle(result, "filesWritten"), middle(result, "wallSeconds")), 0),
  },
];

/** A Markdown table of one scenario; `against` names the peer that all others of the same run are compared with. */
export function tableOf(rows: readonly Row[], against: string | ((row: Row) => string)): string {
  const nameFor = typeof against === "string" ? () => against : against;
  const names = new Set(rows.map(nameFor));
  const one = names.size === 1 ? [...names][0] : "the run's first";
  const head = columns.map(({ title }) => title.replace("×", `× ${one}`));
  const rule = columns.map((_, index) => (index < 2 ? "---" : "--:"));
  const cells = rows.map((row) => {
    const yardstick = yardstickOf(row, nameFor(row), rows);
    return columns.map(({ cell }) => cell(row, yardstick));
  });
  return [head, rule, ...cells].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** Of the same run and disk, and kept in the same way if it can be. */
function yardstickOf(row: Row, against: string, rows: readonly Row[]): Row | undefined {
  const fit = rows.filter(
    ({ run, place, peer }) => run === row.run && place === row.place && peer === against,
  );
  return fit.find(({ keeping }) => keeping === row.keeping) ?? fit[0];
}

/** The value in the middle, or between the two in the middle; undefined where one is unknown. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length) return undefined;
  const middle = (known.length - 1) / 2;
  const [low = 0, high = 0] = [known[Math.floor(middle)], known[Math.ceil(middle)]];
  return (low + high) / 2;
}

function middleOf(title: string, measured: keyof Cost, decimals: number): Column {
  return { title, cell: (result) => written(middle(result, measured), decimals) };
}

function ratioOf(measured: keyof Cost): Column {
  return {
    title: "×",
    cell: (result, yardstick) =>
      written(quotient(middle(result, measured), yardstick && middle(yardstick, measured)), 2),
  };
}

export function middle({ costs }: Pick<Result, "costs">, measured: keyof Cost): number | undefined {
  return median(costs.map((cost) => cost[measured]));
}

function range(values: readonly number[]): string {
  return `${written(Math.min(...values), 2)}–${written(Math.max(...values), 2)}`;
}

export function quotient(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || !by ? undefined : value / by;
}

function written(value: number | undefined, decimals: number): string {
  return value === undefined ? unknown : value.toFixed(decimals);
}

/** "1,000,000" */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
