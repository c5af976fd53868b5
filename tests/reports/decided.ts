// A decision for tests: readers', blocked, unless told otherwise.
import type { PictureDecision } from "../../scripts/model/report.ts";

export function decided(given: Partial<PictureDecision> = {}): PictureDecision {
  return {
    image: "0123456789abcdef",
    state: "blocked",
    by: "readers",
    at: "2026-11-26T10:12:00Z",
    people: 0,
    reasons: {},
    ...given,
  };
}
