// Sends a report to the receiver, with the proof of work that it may ask for.

export type Sent = "sent" | "failed" | "tooMany";

/** `proof`: whether the receiver counts only what is proved. */
export async function sendReport(form: HTMLFormElement, proof: boolean): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
    if (proof) {
      const { proofFor } = await import("./report-proof.js");
      body.set("proof", await proofFor(new URL("challenge", form.action).href));
    }
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      // Where the receiver is on the same site, its cookie tells readers apart who share an address.
      credentials: "include",
      headers: { Accept: "application/json" },
    });
    if (answer.ok) return "sent";
    return answer.status === 429 ? "tooMany" : "failed";
  } catch {
    return "failed";
  }
}
