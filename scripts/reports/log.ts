// What the receiver tells its operator: one line of JSON for an event, with nothing in it of any reader.

export interface LogEntry {
  readonly event:
    | "started"
    | "stopping"
    | "stopped"
    | "blocked"
    | "held"
    | "decided"
    | "refused-key"
    | "failed";
  readonly image?: string;
  readonly state?: string;
  readonly people?: number;
  readonly address?: string;
  readonly database?: string;
  readonly route?: string;
  /** An error's kind and code: its message might repeat what a reader has sent. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

const serious = new Set(["failed", "refused-key"]);

/** Writes lines such as `{"at":"2026-11-26T10:12:00.000Z","level":"info","event":"started"}`. */
export function jsonLines(write: (line: string) => void, clock: () => number = Date.now): Log {
  return (entry) => {
    const level = serious.has(entry.event) ? "error" : "info";
    write(JSON.stringify({ at: new Date(clock()).toISOString(), level, ...entry }));
  };
}

export function errorKind(error: unknown): string {
  const { name = "Error", code = "" } = error as { name?: string; code?: string };
  return code === "" ? name : `${name} ${code}`;
}
