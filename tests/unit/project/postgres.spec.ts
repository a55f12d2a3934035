import { describe, expect, it } from "vitest";
import { urlsFrom } from "@/prisma/migrate.mjs";
import { missingFrom } from "@/prisma/migrations.mjs";
import { folderName } from "@/scripts/local/commands/migration.mjs";
import { isHeld, parseLock } from "@/scripts/local/postgres/lock.mjs";
import { chooseOwner, parsePasswd } from "@/scripts/local/postgres/owner.mjs";
import { sentenceFor } from "@/scripts/local/postgres/server.mjs";
import { refusalOf } from "@/prisma/roles.mjs";

const LOCK = "4242\n/data/postgres\n1767225600\n55432\n\n127.0.0.1\n  9 9\nready   \n";

describe("the lock of a data directory", () => {
  it("names the server, its port and its state", () => {
    expect(parseLock(LOCK)).toEqual({ pid: 4242, directory: "/data/postgres", port: 55432, state: "ready" });
  });

  it("is no lock when it is empty, as after a power cut", () => {
    expect(parseLock("")).toBeUndefined();
  });

  it.each([
    ["a server of this directory", "/bin/postgres -D /data/postgres -c port=55432 ", true],
    ["a server of another directory", "/bin/postgres -D /elsewhere -c port=55432 ", false],
    ["a program that has nothing to do with it", "sleep 500 ", false],
    ["nobody", "", false],
  ])("is held by %s", (_who, command, held) => {
    const lock = parseLock(LOCK);
    expect(isHeld(lock, "/data/postgres", () => command)).toBe(held);
  });
});

describe("under root somebody else runs the server", () => {
  const people = parsePasswd(
    "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n" +
      "postgres:x:101:104::/:/bin/sh\nsiti:x:1000:1000::/home/siti:/bin/sh\n",
  );

  it("takes the owner of the data before anybody else", () => {
    expect(chooseOwner(people, [101, 1000])?.name).toBe("postgres");
  });

  it("takes the owner of the checkout when there is no data yet", () => {
    expect(chooseOwner(people, [undefined, 1000])?.name).toBe("siti");
  });

  it("takes a system user when everything belongs to root or to a number without a name", () => {
    expect(chooseOwner(people, [0, 4711])?.name).toBe("postgres");
    expect(
      chooseOwner(
        people.filter(({ name }) => name !== "postgres"),
        [0, 0],
      )?.name,
    ).toBe("nobody");
  });

  it("never takes root", () => {
    expect(chooseOwner(parsePasswd("root:x:0:0::/root:/bin/sh"), [0, 0])).toBeUndefined();
  });
});

describe("what PostgreSQL says becomes a sentence with a way out", () => {
  it.each([
    ["FATAL: could not write: No space left on device", /disk penuh/],
    ["FATAL: could not create file: Read-only file system", /hanya dapat dibaca/],
    ["FATAL: could not open: Permission denied", /milik pengguna lain/],
    ["FATAL: could not map shared memory", /memori bersama/],
    ["FATAL: database files are incompatible with server", /versi PostgreSQL lain/],
    ["FATAL: something new", /something new.*\.data\/log/],
    ["", /tanpa penjelasan/],
  ])("%s", (output, sentence) => {
    expect(sentenceFor(output, "Basis data tidak mau menyala")).toMatch(sentence);
  });

  it.each([
    ["28P01", /kata sandi/],
    ["3D000", /tidak ada/],
    ["ECONNREFUSED", /Tidak ada PostgreSQL/],
    ["XX000", /tidak dapat dibuka/],
  ])("%s", (code, sentence) => {
    const words = refusalOf({ code, message: "m" }, "postgresql://teraju:s3cret@db.example:5432/teraju");
    expect(words).toMatch(sentence);
    expect(words).not.toContain("s3cret");
  });
});

describe("migrations", () => {
  it("are applied when the database does not know them, in order", () => {
    expect(missingFrom(["1_a", "2_b", "3_c"], ["1_a"])).toEqual(["2_b", "3_c"]);
  });

  it("are named after the moment and the purpose", () => {
    expect(folderName("Tambah kolom: Telepon!", new Date("2026-09-15T01:02:03Z"))).toBe(
      "20260915010203_tambah_kolom_telepon",
    );
  });
});

describe("the two logins", () => {
  it("are the same when only DATABASE_URL is given", () => {
    expect(urlsFrom({ DATABASE_URL: "postgresql://a@h/d" })).toEqual({
      DATABASE_URL: "postgresql://a@h/d",
      DATABASE_OWNER_URL: "postgresql://a@h/d",
    });
  });

  it("are the embedded ones when nothing is given", () => {
    expect(urlsFrom({ DATABASE_URL: "" })).toBeUndefined();
  });
});
