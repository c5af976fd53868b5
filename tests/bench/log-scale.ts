// A logarithmic scale gives every power of ten the same room.

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LogScale {
  readonly range: Span;
  at(value: number): number;
  /** The powers of ten. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** From the power of ten at or below all values to that at or above them, at least one power of ten wide. */
export function logScale(
  values: readonly number[],
  range: Span,
  textOf: (value: number) => string,
): LogScale {
  // Just on a power of ten, a logarithm may come out a hair beside it.
  const powers = values.map((value) => Math.round(Math.log10(value) * 1e6) / 1e6);
  const least = values.length > 0 ? Math.floor(Math.min(...powers)) : 0;
  const most = Math.max(least + 1, ...powers.map(Math.ceil));
  const at = (value: number) => {
    const share = (Math.log10(value) - least) / (most - least);
    return Math.round((range.from + share * (range.to - range.from)) * 10) / 10;
  };
  const ticks = Array.from({ length: most - least + 1 }, (_, index) => {
    const value = Number(`1e${least + index}`);
    return { at: at(value), text: textOf(value) };
  });
  return { range, at, ticks };
}

/** "100", "10k", "1M" */
export function shortly(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  if (value >= 1e3) return `${value / 1e3}k`;
  return String(value);
}
