// Carries a problem's code and details through valibot, whose issues have room for one text.
import type { ProblemCode, ProblemDetails } from "../model/problem.ts";

interface Said {
  readonly code: ProblemCode;
  readonly details: ProblemDetails[ProblemCode];
}

export function say<Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): string {
  return JSON.stringify({ code, details });
}

export function heard(message: string): Said | undefined {
  return message.startsWith("{") ? (JSON.parse(message) as Said) : undefined;
}
