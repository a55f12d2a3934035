import { describe, expect, it } from "vitest";
import { isSameOrigin, senderOf, type Sender } from "@/lib/server/http/same-origin";

const HOST = { host: "kinerja.tirta.go.id" };
const OURS = "https://kinerja.tirta.go.id";

describe("whose page sends a request", () => {
  it.each<[string, Record<string, string>, Sender]>([
    ["a page of ours", { "sec-fetch-site": "same-origin", origin: OURS }, "OURS"],
    ["a page of ours, without an origin", { "sec-fetch-site": "same-origin" }, "OURS"],
    ["the person, who reloads the page", { "sec-fetch-site": "none" }, "OURS"],
    ["a page of ours on a plain network, where no site is said", { origin: OURS }, "OURS"],
    ["a page of ours that came over HTTP to a proxy", { origin: "http://kinerja.tirta.go.id" }, "OURS"],
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://lain.example" }, "FOREIGN"],
    ["another site that claims our origin", { "sec-fetch-site": "cross-site", origin: OURS }, "FOREIGN"],
    ["another host of the same regency", { "sec-fetch-site": "same-site", origin: OURS }, "FOREIGN"],
    ["our site with another origin", { "sec-fetch-site": "same-origin", origin: "https://a.b" }, "FOREIGN"],
    ["another site, where no site is said", { origin: "https://lain.example" }, "FOREIGN"],
    ["another port of our host", { origin: "https://kinerja.tirta.go.id:8443" }, "FOREIGN"],
    ["a page that hides its origin", { origin: "null" }, "FOREIGN"],
    ["an old browser, or a program", {}, "UNKNOWN"],
  ])("%s", (_name, headers, sender) => {
    expect(senderOf(new Headers({ ...HOST, ...headers }))).toBe(sender);
  });

  it("is judged by the host that the proxy was asked for", () => {
    const headers = { host: "10.0.0.5:3000", "x-forwarded-host": HOST.host, origin: OURS };
    expect(senderOf(new Headers(headers))).toBe("OURS");
    expect(senderOf(new Headers({ ...headers, origin: "http://10.0.0.5:3000" }))).toBe("FOREIGN");
  });

  it("must be known where somebody's session does the writing", () => {
    expect(isSameOrigin(new Headers({ ...HOST, origin: OURS }))).toBe(true);
    expect(isSameOrigin(new Headers(HOST))).toBe(false);
  });
});
