import type { BlockList } from "node:net";
import { describe, expect, it } from "vitest";
import { readEnv } from "@/lib/server/env";
import { clientOf, readNetworks } from "@/lib/server/http/client-of";

const networks = (text: string): BlockList => {
  const list = readNetworks(text);
  if (list === null) throw new Error(`no networks: ${text}`);
  return list;
};

describe("who sent a request", () => {
  const proxies = networks("10.0.0.5, 10.8.0.0/24, 2001:db8::/64");

  it("is the peer itself, whatever it says, unless the peer is one of our proxies", () => {
    expect(clientOf("203.0.113.9", "1.2.3.4", proxies)).toBe("203.0.113.9");
    expect(clientOf("203.0.113.9", "", proxies)).toBe("203.0.113.9");
  });

  it("is whom our proxy saw last, not what that one had said before", () => {
    expect(clientOf("10.0.0.5", "1.2.3.4, 203.0.113.9", proxies)).toBe("203.0.113.9");
    expect(clientOf("10.0.0.5", "203.0.113.9", proxies)).toBe("203.0.113.9");
  });

  it("is found behind two of our proxies", () => {
    expect(clientOf("10.0.0.5", "1.2.3.4, 203.0.113.9, 10.8.0.7", proxies)).toBe("203.0.113.9");
  });

  it.each([
    ["first address of the network", "10.8.0.0", "203.0.113.9"],
    ["last address of the network", "10.8.0.255", "203.0.113.9"],
    ["one before the network", "10.7.255.255", "10.7.255.255"],
    ["one after the network", "10.8.1.0", "10.8.1.0"],
    ["one after the single address", "10.0.0.6", "10.0.0.6"],
    ["inside the network of IPv6", "2001:db8::ffff", "203.0.113.9"],
    ["outside the network of IPv6", "2001:db8:0:1::1", "2001:db8:0:1::1"],
    ["IPv4 as a socket of IPv6 shows it", "::ffff:10.8.0.1", "203.0.113.9"],
  ])("believes what is said up to the boundary of a network: %s", (_name, peer, client) => {
    expect(clientOf(peer, "203.0.113.9", proxies)).toBe(client);
  });

  it("is the proxy where it says nothing that is an address, or names only proxies", () => {
    expect(clientOf("10.0.0.5", "", proxies)).toBe("10.0.0.5");
    expect(clientOf("10.0.0.5", "siapa pun", proxies)).toBe("10.0.0.5");
    expect(clientOf("10.0.0.5", "10.8.0.1", proxies)).toBe("10.8.0.1");
  });

  it("is nobody where the connection is gone", () => {
    expect(clientOf("", "203.0.113.9", proxies)).toBe("");
  });
});

describe("the networks of our proxies", () => {
  it.each(["10.0.0.0/33", "10.0.0", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/x", "::1/129", "proxy.kantor"])(
    "are not served with %s",
    (text) => {
      expect(readNetworks(text)).toBeNull();
      const good = { DATABASE_URL: "postgresql://a:b@db.example/t", SESSION_SECRET: "9f".repeat(20) };
      expect(() => readEnv({ ...good, TERAJU_PROXIES: text })).toThrow("TERAJU_PROXIES");
    },
  );

  it("are this machine alone where none are named", () => {
    const { TERAJU_PROXIES: own } = readEnv({
      DATABASE_URL: "postgresql://a:b@db.example/t",
      SESSION_SECRET: "9f".repeat(20),
    });
    expect([own.check("127.0.0.1"), own.check("::1", "ipv6"), own.check("10.0.0.1")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
