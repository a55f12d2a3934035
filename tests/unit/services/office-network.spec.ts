import { describe, expect, it } from "vitest";
import { parseRange } from "@/lib/services/rules/keys";

const range = (typed: string): string => {
  const parsed = parseRange(typed);
  return parsed.kind === "RANGE" ? parsed.range : parsed.kind;
};

describe("a network is written", () => {
  it("as an address with its length, or as one address", () => {
    expect(["10.20.0.0/16", " 203.0.113.7 ", "203.0.113.7/32", "2001:db8:1::/48"].map(range)).toEqual([
      "10.20.0.0/16",
      "203.0.113.7/32",
      "203.0.113.7/32",
      "2001:db8:1:0:0:0:0:0/48",
    ]);
  });

  it("with anything beyond its length dropped, also within a group", () => {
    expect(["10.20.30.40/16", "10.20.30.41/20", "192.168.1.130/25", "10.1.2.3/8"].map(range)).toEqual([
      "10.20.0.0/16",
      "10.20.16.0/20",
      "192.168.1.128/25",
      "10.0.0.0/8",
    ]);
    expect(["2001:db8:abcd:12ff::1/56", "2001:db8::ffff/32"].map(range)).toEqual([
      "2001:db8:abcd:1200:0:0:0:0/56",
      "2001:db8:0:0:0:0:0:0/32",
    ]);
  });

  it("in the short and in the long form of IPv6", () => {
    expect(["::1", "fe80::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "FD00:0:0:0:0:0:0:1"].map(range)).toEqual([
      "0:0:0:0:0:0:0:1/128",
      "fe80:0:0:0:0:0:0:0/128",
      "1:2:3:4:5:6:7:8/128",
      "1:2:3:4:5:6:7:0/128",
      "fd00:0:0:0:0:0:0:1/128",
    ]);
  });

  it("not as anything else", () => {
    const wrong = [
      "",
      "kantor",
      "10.20.0.0/33",
      "10.20.0.0/-1",
      "10.20.0.0/016",
      "10.20.0.0/",
      "10.20.0.0/16/8",
      "10.20.0",
      "10.20.0.0.0",
      "10.20.0.256",
      "10.020.0.0",
      "10.20.0.x",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7:8::",
      "1::2::3",
      "2001:db8::g/48",
      "2001:db8:12345::/48",
      "2001:db8::/129",
      ":1:2:3:4:5:6:7:8",
      "::ffff:10.0.0.1",
    ];
    expect(wrong.filter((typed) => range(typed) !== "NOT_A_RANGE")).toEqual([]);
  });

  it("no wider than /8 for IPv4 and /32 for IPv6, because that would hold other people too", () => {
    expect(
      ["10.0.0.0/8", "10.0.0.0/7", "0.0.0.0/0", "2001:db8::/32", "2001:db8::/31", "::/0"].map(range),
    ).toEqual(["10.0.0.0/8", "TOO_WIDE", "TOO_WIDE", "2001:db8:0:0:0:0:0:0/32", "TOO_WIDE", "TOO_WIDE"]);
  });
});
