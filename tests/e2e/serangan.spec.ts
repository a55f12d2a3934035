import { readFileSync } from "node:fs";
import { once } from "node:events";
import { request as send, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { dataFolder } from "@/scripts/local/paths.mjs";
import { test, visit } from "@/tests/e2e/story";

const MB = 1024 * 1024;
const FORM = "application/x-www-form-urlencoded";

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the body, sent in chunks until an answer comes. */
  readonly bytes?: number;
  readonly body?: string;
}

/** One request as a program makes it: the status, the page, and how much was sent until the answer came. */
async function ask(address: string, { method = "POST", headers = {}, bytes = 0, body = "" }: Asking) {
  const url = new URL(address);
  const path = address.slice(url.origin.length);
  const outgoing = send({
    host: "127.0.0.1",
    port: url.port,
    path,
    method,
    headers: { host: url.host, ...headers },
  });
  const answered = once(outgoing, "response") as Promise<[IncomingMessage]>;
  const state = { isAnswered: false, sent: 0 };
  void answered.then(() => (state.isAnswered = true));
  outgoing.on("error", () => undefined);
  const piece = Buffer.alloc(64 * 1024, "a");
  while (state.sent < bytes && !state.isAnswered) {
    state.sent += piece.byteLength;
    if (!outgoing.write(piece)) await Promise.race([once(outgoing, "drain"), answered]);
  }
  outgoing.end(body);
  const [incoming] = await answered;
  const [status, sent] = [incoming.statusCode ?? 0, state.sent];
  const page = Buffer.concat((await incoming.toArray()) as Buffer[]).toString();
  outgoing.destroy();
  return { status, page, sent };
}

test.describe("[KU-33] who attacks with what is posted", () => {
  test("is answered 413 long before 100 MB are there, on every page and form, and costs no memory", async ({
    application,
  }) => {
    const before = application.memory();
    for (const path of ["/masuk", "/survei/ktp-el", "/aduan", "/kalkulator/ikm", "/tidak-ada", "/beranda"])
      for (const cookie of ["", "teraju=bukan-kunci-siapa-pun"]) {
        const headers = { "content-type": FORM, origin: application.baseUrl, cookie };
        const { status, page, sent } = await ask(`${application.baseUrl}${path}`, {
          headers,
          bytes: 100 * MB,
        });
        expect([path, cookie, status]).toEqual([path, cookie, 413]);
        expect(page).toContain("Kiriman terlalu besar. Kurangi isinya, lalu kirim lagi.");
        expect(sent).toBeLessThan(30 * MB);
      }
    expect(application.memory() - before).toBeLessThan(150);
  });

  test("is told so in a sentence, never as a fault of ours: from another site, broken, by TRACE, with a NUL", async ({
    application,
  }) => {
    const { baseUrl } = application;
    const foreign = { "content-type": FORM, origin: "http://jahat.example" };
    expect(await ask(`${baseUrl}/masuk`, { headers: foreign, body: "nip=1" })).toMatchObject({ status: 403 });
    const broken = { "content-type": "multipart/form-data; boundary=x", origin: baseUrl };
    expect(await ask(`${baseUrl}/masuk`, { headers: broken, body: "--x\r\nputus" })).toMatchObject({
      status: 400,
    });
    const action = { ...broken, "next-action": "00".repeat(21) };
    expect(await ask(`${baseUrl}/masuk`, { headers: action, body: "--x\r\nputus" })).toMatchObject({
      status: 400,
    });
    expect(await ask(`${baseUrl}/masuk`, { method: "TRACE" })).toMatchObject({ status: 405 });
    for (const path of ["/survei/%00", "/pegawai?nama=%00", "/transparansi/a%00b", "/api/bukti/%00"])
      expect([path, (await ask(`${baseUrl}${path}`, { method: "GET" })).status]).toEqual([path, 404]);
  });

  test("reaches the application from this machine only, unless HOST says otherwise", async ({
    application,
  }) => {
    const { port } = new URL(application.baseUrl);
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      const socket = connect(Number(port), address);
      const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
      expect([address, error.code]).toEqual([address, "ECONNREFUSED"]);
    }
  });

  test("leaves a line in the log when a password was wrong or an act refused, without who it was", async ({
    page,
    open,
    application,
  }) => {
    const { nip } = application.person("Hendra Saputra");
    await visit(page, "/masuk");
    await page.getByLabel("NIP").fill(nip);
    await page.getByLabel("Kata sandi", { exact: true }).fill("tebakan-pertama");
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await expect(page.getByText("NIP atau kata sandi tidak cocok.")).toBeVisible();
    const account = await open({ as: "Hendra Saputra" });
    await visit(account, "/akun");
    await account.getByLabel("Kata sandi sekarang").fill("tebakan-kedua");
    await account.getByLabel("Kata sandi baru").fill("pendek");
    await account.getByRole("button", { name: "Ganti kata sandi" }).click();
    const faults = account.locator('form [role="alert"]');
    await expect(faults).toContainText("Kata sandi sekarang tidak cocok.");
    await expect(faults).toContainText("Kata sandi paling sedikit 10 karakter.");

    const log = readFileSync(join(dataFolder("log"), `e2e-server-${new URL(page.url()).port}.log`), "utf8");
    expect(log).toMatch(
      /"event":"sign-in-refused","code":"SIGN_IN_FAILED","account":"[\w-]{12}","from":"[\w-]{12}"/,
    );
    expect(log).toMatch(/"event":"act-refused","code":"FIELDS_REFUSED"/);
    expect(log).not.toContain("uncaughtException");
    for (const secret of [nip, "tebakan-pertama", "tebakan-kedua", "127.0.0.1:"])
      expect(log.split("\n").filter((line) => line.startsWith("{") && line.includes(secret))).toEqual([]);
  });
});
