// Sends a report to the receiver, with the proof of work that it may ask for.

export type Sent = "sent" | "failed" | "tooMany";

export async function sendReport(form: HTMLFormElement): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
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
