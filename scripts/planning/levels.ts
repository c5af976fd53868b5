// How dark a square of a heat map is: fixed thresholds, so that one new article never recolours a year.

const dayThresholds = [1, 2, 4, 8, 16];
const monthThresholds = [1, 5, 20, 80, 320];

/** 0 for none, 1 to 5 for more and more articles in a day. */
export function dayLevel(count: number): number {
  return dayThresholds.filter((threshold) => count >= threshold).length;
}

/** 0 for none, 1 to 5 for more and more articles in a month. */
export function monthLevel(count: number): number {
  return monthThresholds.filter((threshold) => count >= threshold).length;
}
