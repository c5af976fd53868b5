// One report from its request to its answer.
import { readBody } from "./body.ts";
import { readProof } from "./challenge.ts";
import type { Outcome } from "./judge.ts";
import type { KeyedHash } from "./keyed-hash.ts";
import type { KnownPictures } from "./known-pictures.ts";
import { isFromSite, isSameSite, type SiteAddress } from "./origin.ts";
import type { Network } from "./person.ts";
import { RefusedError } from "./refusals.ts";
import { mostBytes, type ReportForm, readReportForm } from "./report-form.ts";
import type { Rules } from "./rules.ts";
import type { Store } from "./store.ts";
import { makeToken, readToken } from "./token.ts";

export interface Takers {
  readonly store: Store;
  readonly site: SiteAddress;
  readonly rules: Rules;
  /** Signs the readers' tokens. */
  readonly sign: KeyedHash;
  readonly pictures?: KnownPictures | undefined;
}

export interface Taken {
  /** `unknown`: the site has no such picture, and nothing was noted. */
  readonly result: Outcome["result"] | "unknown";
  readonly hasBlocked: boolean;
  readonly response: Response;
}

const formType = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
const retryAfterADay = 24 * 60 * 60;

/** Notes the report; throws `RefusedError` where it can't be taken. */
export async function takeReport(
  request: Request,
  network: Network,
  { store, site, rules, sign, pictures }: Takers,
): Promise<Taken> {
  const { headers } = request;
  if (!isFromSite(headers, site)) throw new RefusedError("foreign");
  if (!formType.test(headers.get("content-type") ?? "")) throw new RefusedError("malformed");
  const form = readReportForm(await readBody(request, mostBytes));
  const asJson = wantsJson(request);
  if (!form || (!asJson && form.thanks === "")) throw new RefusedError("malformed");
  const { image, reason, words } = form;
  if (await pictures?.isMissing(image)) {
    // Who invents pictures is not told which ones there are.
    const response = answer({ result: "counted", blocked: false }, form, site, asJson);
    return { result: "unknown", hasBlocked: false, response };
  }
  const known = readToken(headers.get("cookie") ?? undefined, sign);
  const made = known === undefined && isSameSite(headers) ? makeToken(sign) : undefined;
  const outcome = await store.report({
    ...{ network, token: known ?? made?.id, image, reason, words },
    proof: rules.proof ? await readProof(form.proof, store.secret) : undefined,
  });
  if (outcome.result === "refused") {
    throw new RefusedError("too-many", retryAfterADay, form.lang);
  }
  const response = answer(outcome, form, site, asJson);
  response.headers.set("Cache-Control", "no-store");
  if (made) response.headers.append("Set-Cookie", made.cookie);
  return { result: outcome.result, hasBlocked: outcome.blocked, response };
}

function answer(outcome: Outcome, { thanks }: ReportForm, site: SiteAddress, asJson: boolean) {
  if (asJson) return Response.json({ result: outcome.result, blocked: outcome.blocked });
  return new Response(null, { status: 303, headers: { Location: `${site.url}${thanks}` } });
}

/** Whether a script asks, and not a form. */
export function wantsJson({ headers }: Request): boolean {
  return (headers.get("accept") ?? "").includes("application/json");
}
