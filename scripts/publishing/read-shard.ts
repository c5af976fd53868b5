// Which part of a site this machine renders: as it is told, or as the engine that started it numbers its machines.

/** One of the parts of a site. */
export interface Shard {
  /** From 1, as people count. */
  readonly index: number;
  readonly count: number;
}

export type ShardReading =
  | { readonly shard: Shard }
  /** What is wrong, and the text that is. */
  | { readonly problem: ShardProblem; readonly value: string };

export type ShardProblem = "not-a-shard" | "no-index" | "no-count" | "counts-differ" | "beyond";

type Variables = Readonly<Record<string, string | undefined>>;

/** How an engine numbers the machines of one job. */
interface Numbering {
  readonly index: string;
  /** What the first machine has, or the variable that says it. */
  readonly first: number | string;
  /** Kubernetes alone tells nobody how many there are. */
  readonly count?: string;
  readonly step?: string;
}

const engines: readonly Numbering[] = [
  // GitLab `parallel`, from 1: https://docs.gitlab.com/ci/variables/predefined_variables/
  { index: "CI_NODE_INDEX", first: 1, count: "CI_NODE_TOTAL" },
  // AWS Batch array jobs, from 0: https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", first: 0, count: "AWS_BATCH_JOB_ARRAY_SIZE" },
  // Slurm job arrays, from whatever `--array` says: https://slurm.schedmd.com/job_array.html
  {
    index: "SLURM_ARRAY_TASK_ID",
    first: "SLURM_ARRAY_TASK_MIN",
    count: "SLURM_ARRAY_TASK_COUNT",
    step: "SLURM_ARRAY_TASK_STEP",
  },
  // Kubernetes Indexed Jobs, from 0: https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static/
  { index: "JOB_COMPLETION_INDEX", first: 0 },
];

/** Says how many parts there are where the engine does not. */
export const countVariable = "KHIZANA_SHARDS";

/** `2/7`, `auto/7` with the engine's number, or nothing (`auto`) with all from the engine. */
export function readShard(text: string | undefined, env: Variables): ShardReading {
  const written = /^(?:(\d{1,5})|auto)(?:\/(\d{1,5}))?$/.exec(text ?? "auto");
  if (!written) return { problem: "not-a-shard", value: text ?? "" };
  const [, index, count] = written;
  if (index !== undefined) {
    if (count === undefined) return { problem: "not-a-shard", value: text ?? "" };
    return within(Number(index), Number(count), text ?? "");
  }
  return readEngine(count ?? env[countVariable], env);
}

function readEngine(told: string | undefined, env: Variables): ShardReading {
  const engine = engines.find(({ index }) => env[index] !== undefined);
  if (!engine) return { problem: "no-index", value: engines.map(({ index }) => index).join(", ") };
  const number = (name: string | undefined) => {
    const value = name === undefined ? undefined : env[name];
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const counted = number(engine.count);
  const count = told === undefined ? counted : Number(told);
  if (count === undefined) return { problem: "no-count", value: engine.index };
  // A machine of three that renders as one of five leaves two parts to nobody.
  if (counted !== undefined && counted !== count) {
    return { problem: "counts-differ", value: `${engine.count}=${counted}, ${told}` };
  }
  const first = typeof engine.first === "number" ? engine.first : number(engine.first);
  const place = (number(engine.index) ?? Number.NaN) - (first ?? Number.NaN);
  const index = place / (number(engine.step) || 1) + 1;
  return within(index, count, `${engine.index}=${env[engine.index]}, ${count}`);
}

function within(index: number, count: number, value: string): ShardReading {
  const fits = Number.isInteger(index) && index >= 1 && index <= count;
  return fits ? { shard: { index, count } } : { problem: "beyond", value };
}
