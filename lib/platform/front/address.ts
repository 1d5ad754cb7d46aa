import { BlockList, isIP, isIPv4 } from "node:net";

/** Addresses and CIDR ranges, as in `10.0.0.0/8, ::1`. An unreadable entry throws at boot: a limit misread is worse than no start. */
export const addressList = (text: string | undefined): BlockList => {
  const list = new BlockList();
  for (const entry of (text ?? "").split(",").map((part) => part.trim())) {
    if (entry !== "") addEntry(list, entry);
  }
  return list;
};

const addEntry = (list: BlockList, entry: string): void => {
  const [address = "", prefix] = entry.split("/");
  const family = familyOf(address);
  if (family === undefined) throw new Error(`not an address: ${entry}`);
  if (prefix === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(prefix), family);
};

const familyOf = (address: string): "ipv4" | "ipv6" | undefined =>
  isIP(address) === 0 ? undefined : isIPv4(address) ? "ipv4" : "ipv6";

export const isIn = (list: BlockList, address: string): boolean => {
  const family = familyOf(address);
  return family !== undefined && list.check(address, family);
};

/** The form `::ffff:1.2.3.4` of a dual-stack socket is the IPv4 address. */
export const plainAddress = (address: string | undefined): string =>
  (address ?? "").replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, "");

/** Who is counted as one: an IPv4 address, or an IPv6 /64, since one home holds 2^64 of them. */
export const countedAddress = (address: string): string => {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = [...left, ...gap, ...right].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
};

/** The last hop that is not one of our own proxies: what stands before it was written by the visitor. */
export const clientAddress = (peer: string, forwardedFor: string | undefined, proxies: BlockList): string => {
  if (!isIn(proxies, peer) || forwardedFor === undefined) return peer;
  const hops = forwardedFor.split(",").map((hop) => plainAddress(hop.trim()));
  const known = hops.filter((hop) => isIP(hop) !== 0);
  return known.findLast((hop) => !isIn(proxies, hop)) ?? known[0] ?? peer;
};
