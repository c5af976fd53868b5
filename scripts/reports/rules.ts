// When a picture is blocked, how long a vote lives and how much one reader may ask for.

/** What the operator of a receiver may set. */
export interface Rules {
  /** People who have to report a picture before it is blocked. */
  readonly threshold: number;
  /** Pictures that readers alone may block in an hour; further ones wait for an editor. */
  readonly mostBlockedAnHour: number;
  /** Whether only a report with a solved challenge counts. */
  readonly proof: boolean;
}

export const defaults = {
  threshold: 3,
  mostBlockedAnHour: 5,
  proof: false,
} as const satisfies Rules;

/** Of the editors' key. */
export const fewestKeySigns = 16;

export const secondMs = 1000;
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Votes are known by a salt that changes this often; a vote lives until the end of the next such time. */
export const epochMs = 30 * dayMs;

/** Pictures that one person may report in a day. */
export const mostPicturesADay = 20;

/** And all people of one block of addresses together: whole towns may share one. */
export const mostOfABlockADay = 200;

/** Networks that the counted people must come from, where more than one is needed at all. */
export const fewestNeighbourhoods = 2;
