// The memory curve tells what all processes of a clean build held in each of its seconds.
import type { MemorySample } from "./memory-watch.ts";
import type { MemoryPeak } from "./results.ts";

interface Curve {
  readonly place: string;
  readonly peer: string;
  readonly keeping: string;
  readonly run: number;
  readonly samples: MemorySample[];
}

export class MemoryCurves {
  readonly #curves: Curve[] = [];

  /** Takes the samples of one build. */
  begin(build: Omit<Curve, "samples">): (sample: MemorySample) => void {
    const curve = { ...build, samples: [] };
    this.#curves.push(curve);
    return (sample) => (curve.samples as MemorySample[]).push(sample);
  }

  /** The highest of all builds of one contender. */
  peakOf(of: Pick<Curve, "place" | "peer" | "keeping">): MemoryPeak | undefined {
    const peaks = this.#curves
      .filter(
        ({ place, peer, keeping }) =>
          place === of.place && peer === of.peer && keeping === of.keeping,
      )
      .flatMap(({ samples }) =>
        samples.map(({ megabytes, atSecond }) => ({
          megabytes: Math.round(megabytes),
          atSecond,
          ofSeconds: samples.at(-1)?.atSecond ?? 0,
        })),
      );
    return peaks.sort((a, b) => b.megabytes - a.megabytes)[0];
  }

  /** Comma-separated values, a line a second. */
  text(): string {
    const lines = this.#curves.flatMap(({ place, peer, keeping, run, samples }) =>
      samples.map(({ atSecond, megabytes }) =>
        [place, peer, keeping, run, atSecond, megabytes.toFixed(1)].join(","),
      ),
    );
    return `${["place,peer,content,run,second,megabytes", ...lines].join("\n")}\n`;
  }
}
