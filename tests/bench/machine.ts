// The machine that a benchmark ran on, as its report names it.
import { cpus, release, type as system, totalmem } from "node:os";

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() || "unknown processor",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release()}`,
    node: process.versions.node,
  };
}

/** "2 cores (AMD EPYC), 24 GB, Linux 6.18, Node 20.20.2" */
export function machineText({ cores, processor, memoryGb, system: name, node }: Machine): string {
  return `${cores} cores (${processor}), ${memoryGb} GB, ${name}, Node ${node}`;
}
