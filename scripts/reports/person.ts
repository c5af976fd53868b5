// A person is a block of addresses under a salt that is thrown away: it can be recognised, and never be named.
import type { KeyedHash } from "./keyed-hash.ts";

/** The parts of an address that stay in memory for the time of a request. */
export interface Network {
  /** A household or an office: /24 of IPv4, /48 of IPv6. */
  readonly block: string;
  /** What one provider or one attacker holds: /16, /32. */
  readonly neighbourhood: string;
}

/** All who can't be told apart are one person. */
const nowhere: Network = { block: "nowhere", neighbourhood: "nowhere" };

/** The network of an address as a socket or a proxy writes it, with or without port, brackets and zone. */
export function networkOf(address: string | undefined): Network {
  const text = (address ?? "").trim().toLowerCase();
  const v4 =
    /^(?:\[?(?:0{0,4}:){2,5}(?:ffff:)?)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\]?(?::\d+)?$/;
  const parts = v4.exec(text)?.slice(1).map(Number);
  if (parts) return parts.some((part) => part > 255) ? nowhere : networkOfV4(parts);
  const groups = groupsOfV6(text);
  if (!groups) return nowhere;
  const [a = 0, b = 0, c = 0, ...rest] = groups;
  const isMapped = a + b + c + (rest[0] ?? 0) + (rest[1] ?? 0) === 0 && rest[2] === 0xffff;
  if (isMapped) return networkOfV4(rest.slice(3).flatMap((group) => [group >> 8, group & 255]));
  const [first, second, third] = [a, b, c].map((group) => group.toString(16));
  return {
    block: `${first}:${second}:${third}::/48`,
    neighbourhood: `${first}:${second}::/32`,
  };
}

function networkOfV4([a, b, c]: readonly number[]): Network {
  return { block: `${a}.${b}.${c}.0/24`, neighbourhood: `${a}.${b}.0.0/16` };
}

/** Eight numbers; undefined where it is no address. */
function groupsOfV6(text: string): readonly number[] | undefined {
  const bare = /^\[?([0-9a-f:]+)(?:%[^\]]*)?(?:\](?::\d+)?)?$/.exec(text)?.[1];
  if (bare === undefined) return undefined;
  const halves = bare.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<string>(missing).fill("0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16));
}

/** One reader under every salt that lives, the newest first. */
export interface Person {
  readonly blocks: readonly string[];
  readonly neighbourhoods: readonly string[];
  /** Empty for a reader without a token. */
  readonly tokens: readonly string[];
}

/** Names a reader by the living salts' hashes. */
export function identify(
  { block, neighbourhood }: Network,
  token: string | undefined,
  hashes: readonly KeyedHash[],
): Person {
  return {
    blocks: hashes.map((hash) => hash(`block ${block}`)),
    neighbourhoods: hashes.map((hash) => hash(`neighbourhood ${neighbourhood}`)),
    tokens: token === undefined ? [] : hashes.map((hash) => hash(`token ${token}`)),
  };
}
