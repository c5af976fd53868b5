// What a problem says: one sentence for what is wrong, with the value, and one for the cure.
import type { ProblemCode, ProblemDetails } from "../../model/problem.ts";

export type Sentences = {
  readonly [Code in ProblemCode]: (details: ProblemDetails[Code], file: string) => string;
};
