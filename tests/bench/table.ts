// The table of a benchmark: what each peer cost in the middle of its runs, and how that stands against one of them.
import type { Cost } from "./measure.ts";

export interface Result {
  readonly place: string;
  readonly peer: string;
  readonly costs: readonly Cost[];
}

interface Column {
  readonly title: string;
  /** `yardstick` is what the peer that all are compared with cost in the same place. */
  cell(result: Result, yardstick: Result | undefined): string;
}

const unknown = "–";

const columns: readonly Column[] = [
  { title: "Where", cell: ({ place }) => place },
  { title: "Peer", cell: ({ peer }) => peer },
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

/** A Markdown table; `against` names the peer that all others are compared with. */
export function tableOf(results: readonly Result[], against: string): string {
  const head = columns.map(({ title }) => title.replace("×", `× ${against}`));
  const rule = columns.map((_, index) => (index < 2 ? "---" : "--:"));
  const rows = results.map((result) => {
    const yardstick = results.find(({ place, peer }) => place === result.place && peer === against);
    return columns.map(({ cell }) => cell(result, yardstick));
  });
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
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

function middle({ costs }: Result, measured: keyof Cost): number | undefined {
  return median(costs.map((cost) => cost[measured]));
}

function range(values: readonly number[]): string {
  return `${written(Math.min(...values), 2)}–${written(Math.max(...values), 2)}`;
}

function quotient(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || !by ? undefined : value / by;
}

function written(value: number | undefined, decimals: number): string {
  return value === undefined ? unknown : value.toFixed(decimals);
}
