// The table of a benchmark: what each peer cost in the middle of its runs, and how that stands against Hugo.
import type { Cost } from "./measure.ts";

export interface Result {
  readonly place: string;
  readonly peer: string;
  readonly costs: readonly Cost[];
}

/** The peer that all others are compared with. */
const yardstick = "hugo";
const unknown = "–";

const columns = [
  "Where",
  "Peer",
  "Wall, s",
  "least–most",
  `× ${yardstick}`,
  "CPU, s",
  `× ${yardstick}`,
  "Others' CPU, s",
  "Biggest process, MB",
  "All processes, MB",
  "Files",
  "Written, MB",
  "Files/s",
] as const;

export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const hugo = results.find(({ place, peer }) => place === result.place && peer === yardstick);
    return rowOf(result, hugo);
  });
  const rule = columns.map((_, index) => (index < 2 ? "---" : "--:"));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowOf({ place, peer, costs }: Result, hugo: Result | undefined): string[] {
  const walls = costs.map(({ wallSeconds }) => wallSeconds);
  const middle = (read: (cost: Cost) => number | undefined) => median(costs.map(read));
  const ratio = (read: (cost: Cost) => number) =>
    hugo ? quotient(middle(read), median(hugo.costs.map(read))) : undefined;
  const files = middle(({ filesWritten }) => filesWritten);
  return [
    place,
    peer,
    written(median(walls), 2),
    `${written(Math.min(...walls), 2)}–${written(Math.max(...walls), 2)}`,
    written(
      ratio(({ wallSeconds }) => wallSeconds),
      2,
    ),
    written(
      middle(({ cpuSeconds }) => cpuSeconds),
      2,
    ),
    written(
      ratio(({ cpuSeconds }) => cpuSeconds),
      2,
    ),
    written(
      middle(({ biggestProcessMb }) => biggestProcessMb),
      0,
    ),
    written(
      middle(({ allProcessesMb }) => allProcessesMb),
      0,
    ),
    written(files, 0),
    written(
      middle(({ megabytesWritten }) => megabytesWritten),
      0,
    ),
    written(quotient(files, median(walls)), 0),
  ];
}

/** The value in the middle, or between the two in the middle; undefined where one is unknown. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length) return undefined;
  const middle = (known.length - 1) / 2;
  const [low = 0, high = 0] = [known[Math.floor(middle)], known[Math.ceil(middle)]];
  return (low + high) / 2;
}

function quotient(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || !by ? undefined : value / by;
}

function written(value: number | undefined, decimals: number): string {
  return value === undefined ? unknown : value.toFixed(decimals);
}
