import { describe, expect, it } from "vitest";
import { withWayBack } from "@/lib/server/auth/way-back";

const HERE = "http://kinerja.test";
const leadsTo = (location: string) =>
  new Response(null, { status: 302, headers: { location, "set-cookie": "masuk-state=; Max-Age=0" } });

describe("whoever comes back from the provider with nothing", () => {
  it.each([
    ["to the page she wanted", `${HERE}/skp?tahun=2026`, "/skp?tahun=2026"],
    ["to nowhere else, when her browser kept nothing", undefined, null],
    ["to nowhere else, when it kept no address", "skp", null],
    ["to nowhere else, when it kept the sign-in page", `${HERE}/masuk`, null],
    [
      "to a page of ours, when it kept one of another site",
      "https://jahat.example/beranda?a=1",
      "/beranda?a=1",
    ],
  ])("goes on %s", (_, wanted, page) => {
    const answer = withWayBack(leadsTo(`${HERE}/masuk?error=Callback`), wanted);
    const to = new URL(answer.headers.get("location") ?? "");
    expect([to.pathname, to.searchParams.get("error"), to.searchParams.get("ke")]).toEqual([
      "/masuk",
      "Callback",
      page,
    ]);
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([302, "masuk-state=; Max-Age=0"]);
  });

  it("is led on where next-auth names the page without the site", () => {
    const answer = withWayBack(leadsTo("/masuk?error=Callback"), `${HERE}/skp`);
    expect(answer.headers.get("location")).toBe("/masuk?error=Callback&ke=%2Fskp");
  });

  it("is led nowhere else once she is in, and an answer without a way stays as it is", () => {
    const answers = [leadsTo(`${HERE}/beranda`), Response.json({})];
    expect(answers.map((answer) => withWayBack(answer, `${HERE}/skp`))).toEqual(answers);
  });
});
