// How we behave towards servers: who we say we are, how long we wait, and what their answers mean.
import type { FetchRefusal } from "../model/fetch-refusal.ts";

/** The word by which robots.txt may name us. */
export const agentName = "Khizana";

/** Of the project; a test holds that it is the one in `package.json`. */
const version = "0.1.0";

/** "Khizana/0.1.0 (+https://archive.example/)": the archive that asks answers for it. */
export function userAgent(archive: string | undefined): string {
  const who =
    archive && /^https?:\/\/[\x21-\x7e]+$/.test(archive) ? `+${archive}` : "press archive";
  return `${agentName}/${version} (${who})`;
}

/** Seconds to wait before a host is asked again; `last` is when the last request to it ended. */
export function waitBefore(last: number | undefined, now: number, pauseSeconds: number): number {
  return last === undefined ? 0 : Math.max(0, pauseSeconds - (now - last) / 1000);
}

/** `Retry-After` in seconds: a number, or a date; undefined where the server says nothing that can be read. */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** Undefined for an answer that holds what was asked for. */
export function refusalOfStatus(status: number): FetchRefusal | undefined {
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "busy";
  if (status >= 500) return "server-error";
  return status >= 400 ? "refused" : "broken";
}
