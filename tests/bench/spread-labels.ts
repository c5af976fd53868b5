// Labels that would lie upon each other are moved apart, as little as it takes, and stay in their order.
import type { Span } from "./log-scale.ts";

/** Places for labels that wish to stand at `wishes`, at least `gap` apart and within `bounds` if they fit there. */
export function spreadLabels(wishes: readonly number[], gap: number, bounds: Span): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishOf(a) - wishOf(b) || a - b);
  const places: number[] = [];
  let free = bounds.from;
  for (const index of order) {
    places[index] = Math.max(wishOf(index), free);
    free = (places[index] ?? 0) + gap;
  }
  let limit = Math.max(bounds.to, bounds.from + gap * (wishes.length - 1));
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, limit);
    limit = (places[index] ?? 0) - gap;
  }
  return places;

  function wishOf(index: number): number {
    return wishes[index] ?? 0;
  }
}
