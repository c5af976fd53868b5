// The part of citation-js that the tests use; it ships no types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string);
    readonly data: readonly unknown[];
  }
  export const plugins: { list(): string[] };
}
