// A required key that stands there under a wrong name is told once, where it stands, and not as missing too.
import type { Finding } from "../model/problem.ts";

/** Findings in which such a key's own line is the error that leaves the file out. */
export function misnamedKeys(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.flatMap((found) => (found.code === "key-unknown" ? found.details.suggestion : [])),
  );
  const missing = new Set(
    findings.flatMap((found) => (found.code === "key-missing" ? found.details.key : [])),
  );
  return findings.flatMap((found) => {
    if (found.code === "key-missing" && meant.has(found.details.key)) return [];
    const isMeant = found.code === "key-unknown" && missing.has(found.details.suggestion);
    return isMeant ? { ...found, severity: "error" as const } : found;
  });
}
