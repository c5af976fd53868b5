// Brings the receiver's decisions into the ledger, and tells the receiver what editors decided here.
import type { PictureDecision } from "../model/report.ts";
import { changeLedger, type Decisions } from "./ledger.ts";
import { decisionThatHolds, isNewsToReceiver } from "./precedence.ts";
import { proveDecisions, type WrongEntry } from "./prove-answer.ts";
import { type Receiver, ReceiverError } from "./receiver-access.ts";
import { tellDecision } from "./tell-receiver.ts";

export interface Pulled {
  /** Decisions that are new in the ledger. */
  readonly brought: readonly PictureDecision[];
  /** Editors' decisions that the receiver was told of, and those that it does not know. */
  readonly sent: number;
  readonly unsent: number;
  /** Why not all could be sent. */
  readonly trouble?: ReceiverError;
  readonly wrong: readonly WrongEntry[];
}

export interface PullOptions {
  readonly content: string;
  readonly receiver: Receiver;
  readonly now: Date;
}

/** Throws `ReceiverError` where the receiver can't be read, and `UnreadableLedgerError`; nothing is written then. */
export async function pullDecisions({ content, receiver, now }: PullOptions): Promise<Pulled> {
  const { entries, wrong } = proveDecisions(await receiver.decisions(), now);
  let brought: readonly PictureDecision[] = [];
  const ledger = changeLedger(content, (decisions) => {
    const merged = new Map(decisions);
    for (const entry of entries) {
      merged.set(entry.image, decisionThatHolds(decisions.get(entry.image), entry));
    }
    brought = [...merged.values()].filter((entry) => isOther(decisions.get(entry.image), entry));
    return merged;
  });
  return { brought, ...(await sendNews(content, ledger, entries, receiver)), wrong };
}

async function sendNews(
  content: string,
  ledger: Decisions,
  known: readonly PictureDecision[],
  { decide }: Receiver,
): Promise<Pick<Pulled, "sent" | "unsent" | "trouble">> {
  const there = new Map(known.map((entry) => [entry.image, entry]));
  const news = [...ledger.values()].filter((entry) =>
    isNewsToReceiver(entry, there.get(entry.image)),
  );
  if (!decide) return { sent: 0, unsent: news.length };
  let sent = 0;
  try {
    for (const decision of news) {
      await tellDecision(content, decision, decide);
      sent++;
    }
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    return { sent, unsent: news.length - sent, trouble: error };
  }
  return { sent, unsent: 0 };
}

/** A decision that is another, not the same with other counts. */
function isOther(former: PictureDecision | undefined, { state, by, at }: PictureDecision): boolean {
  return former?.state !== state || former.by !== by || former.at !== at;
}
