// Sends a report to the receiver, with the proof of work that it may ask for.

/** `noted`: it waits for an editor, and promises nothing. */
export type Sent = "thanks" | "noted" | "failed" | "tooMany";

/** `proof`: whether the receiver counts only what is proved. */
export async function sendReport(form: HTMLFormElement, proof: Promise<boolean>): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
    if (await proof) {
      const { proofFor } = await import("./report-proof.js");
      body.set("proof", await proofFor(new URL("challenge", form.action).href));
    }
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      // Where the receiver is on the same site, its cookie knows a reader who comes from another network.
      credentials: "include",
      headers: { Accept: "application/json" },
    });
    if (answer.ok) {
      const { result } = (await answer.json()) as { result?: string };
      return result === "held" ? "noted" : "thanks";
    }
    return answer.status === 429 ? "tooMany" : "failed";
  } catch {
    return "failed";
  }
}
