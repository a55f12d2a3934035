import { BlockList, isIP } from "node:net";

const family = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** An IPv4 address that a socket of IPv6 shows, as it is; "" for what is no address. */
function plainAddress(text: string): string {
  const address = text.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? "" : address;
}

/** "10.8.0.0/24" or a single address; null for what is neither. */
function readNetwork(text: string): { address: string; bits: number } | null {
  const found = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text);
  const address = found?.[1] ?? "";
  if (isIP(address) === 0) return null;
  const most = family(address) === "ipv6" ? 128 : 32;
  const bits = Number(found?.[2] ?? most);
  return bits > most ? null : { address, bits };
}

/** Networks in the notation of CIDR or single addresses, separated by commas; null when one of them is none. */
export function readNetworks(text: string): BlockList | null {
  const parts = text.split(",").map((part) => part.trim());
  const networks = parts.filter((part) => part !== "").map(readNetwork);
  const list = new BlockList();
  for (const network of networks) {
    if (network === null) return null;
    list.addSubnet(network.address, network.bits, family(network.address));
  }
  return list;
}

/**
 * Who sent a request: the peer itself, unless the peer is one of our proxies. Each proxy adds whom it saw behind the
 * last comma, so the list is read from there, as long as who tells is ours; what stands before was told by a stranger.
 */
export function clientOf(peer: string, forwarded: string, proxies: BlockList): string {
  const told = forwarded === "" ? [] : forwarded.split(",");
  let client = plainAddress(peer);
  while (client !== "" && proxies.check(client, family(client))) {
    const before = plainAddress(told.pop() ?? "");
    if (before === "") return client;
    client = before;
  }
  return client;
}
