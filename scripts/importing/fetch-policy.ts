// Which addresses may be fetched at all: the public web, and never a network that only this machine can see.
import ipaddr from "ipaddr.js";

/** True for an address that the command line may name as an input. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** Whether an IP address, as DNS or an address on the web gives it, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged as what it is.
  const plain = ipaddr.process(address);
  // Of IPv6 only 2000::/3 is given out: `::7f00:1`, which is ::127.0.0.1, lies elsewhere.
  const isGiven = plain.kind() === "ipv4" || (plain.toByteArray()[0] ?? 0) >> 5 === 1;
  return isGiven && plain.range() === "unicast";
}
