import { describe, expect, it } from "vitest";
import {
  printLetters,
  printsLetters,
  resetPassword,
  switchAccount,
  type SwitchFacts,
  type AccountFacts,
  acceptPassword,
  devicesOf,
  replacePassword,
  type SessionFacts,
  temporaryPassword,
  WORDS,
} from "@/lib/account/rules/account";
import type { Grant, Role, Viewer } from "@/lib/kernel/viewer";

const KAB = "/tk/";
const DINAS = "/tk/dukcapil/";
const BIDANG = "/tk/dukcapil/pendaftaran/";
const OTHER = "/tk/dinkes/";

const grant = (role: Role, unitPath: string): Grant => ({ role, unitPath });
const viewer = (...grants: Grant[]): Viewer => ({ employeeId: "admin", grants });
const person = (facts: Partial<AccountFacts> = {}): AccountFacts => ({
  employeeId: "asn",
  unitPaths: [BIDANG],
  grants: [],
  disabled: false,
  ...facts,
});
const codeOf = (who: Viewer, facts: AccountFacts): string => {
  const outcome = resetPassword(who, facts);
  return outcome.ok ? "DONE" : outcome.refusal.code;
};

const agency = viewer(grant("BKD_ADMIN", KAB));
const unitAdmin = viewer(grant("UNIT_ADMIN", DINAS));

describe("a new password for somebody else", () => {
  it("is given by the HR agency, and by the administrator of her unit or of one above it", () => {
    expect(codeOf(agency, person())).toBe("DONE");
    expect(codeOf(unitAdmin, person())).toBe("DONE");
    expect(codeOf(viewer(grant("UNIT_ADMIN", BIDANG)), person())).toBe("DONE");
  });

  it("is not given by an administrator of another unit or of a unit below hers", () => {
    expect(codeOf(viewer(grant("UNIT_ADMIN", OTHER)), person())).toBe("NOT_ALLOWED");
    expect(codeOf(viewer(grant("UNIT_ADMIN", BIDANG)), person({ unitPaths: [DINAS] }))).toBe("NOT_ALLOWED");
    expect(codeOf(viewer(grant("BKD_ADMIN", OTHER)), person())).toBe("NOT_ALLOWED");
  });

  it.each(["LEADER", "AUDITOR", "SURVEY_OFFICER"] as const)(
    "is not given by whoever is only %s, and not without a role",
    (role) => {
      expect(codeOf(viewer(grant(role, KAB)), person())).toBe("NOT_ALLOWED");
      expect(codeOf(viewer(), person())).toBe("NOT_ALLOWED");
    },
  );

  it("is never given to oneself, not even by the HR agency", () => {
    expect(codeOf(agency, person({ employeeId: "admin" }))).toBe("OWN_PASSWORD");
    expect(codeOf(viewer(), person({ employeeId: "admin" }))).toBe("OWN_PASSWORD");
  });

  it.each(["BKD_ADMIN", "AUDITOR", "LEADER", "SURVEY_OFFICER"] as const)(
    "is not given by an administrator of the unit to somebody who is %s, but is by the HR agency",
    (role) => {
      const facts = person({ grants: [grant(role, DINAS)] });
      expect(codeOf(unitAdmin, facts)).toBe("NOT_ALLOWED");
      expect(codeOf(agency, facts)).toBe("DONE");
    },
  );

  it("is given by an administrator of the unit to somebody who administers no more than he does", () => {
    expect(codeOf(unitAdmin, person({ grants: [grant("UNIT_ADMIN", BIDANG)] }))).toBe("DONE");
    expect(codeOf(unitAdmin, person({ grants: [grant("UNIT_ADMIN", DINAS)] }))).toBe("DONE");
    expect(codeOf(unitAdmin, person({ grants: [grant("UNIT_ADMIN", KAB)] }))).toBe("NOT_ALLOWED");
    expect(
      codeOf(unitAdmin, person({ grants: [grant("UNIT_ADMIN", BIDANG), grant("LEADER", BIDANG)] })),
    ).toBe("NOT_ALLOWED");
  });

  it("is not given by an agency admin of one unit to somebody who holds a role beyond it", () => {
    const local = viewer(grant("BKD_ADMIN", DINAS));
    expect(codeOf(local, person({ grants: [grant("LEADER", DINAS)] }))).toBe("DONE");
    expect(codeOf(local, person({ grants: [grant("LEADER", KAB)] }))).toBe("NOT_ALLOWED");
  });

  it(
    "is left to the HR agency where she is placed in two units, and to that of the whole instansi where " +
      "she is placed in none",
    () => {
      expect(codeOf(unitAdmin, person({ unitPaths: [BIDANG, OTHER] }))).toBe("NOT_ALLOWED");
      expect(codeOf(agency, person({ unitPaths: [BIDANG, OTHER] }))).toBe("DONE");
      expect(codeOf(agency, person({ unitPaths: [] }))).toBe("DONE");
      expect(codeOf(unitAdmin, person({ unitPaths: [] }))).toBe("NOT_ALLOWED");
      expect(codeOf(viewer(grant("BKD_ADMIN", DINAS)), person({ unitPaths: [] }))).toBe("NOT_ALLOWED");
    },
  );

  it("does not open a disabled account again", () => {
    expect(codeOf(agency, person({ disabled: true }))).toBe("ACCOUNT_DISABLED");
    expect(codeOf(viewer(), person({ disabled: true }))).toBe("NOT_ALLOWED");
  });
});

describe("closing an account and opening it again", () => {
  const open = { active: false, hasAccount: true, otherAdmins: 1 };
  const codeFor = (who: Viewer, facts: AccountFacts, change: Partial<SwitchFacts> = {}): string => {
    const outcome = switchAccount(who, facts, { ...open, ...change });
    return outcome.ok ? "DONE" : outcome.refusal.code;
  };

  it("is done by whoever gives the person a password, also while it is closed, and never to oneself", () => {
    expect(codeFor(unitAdmin, person())).toBe("DONE");
    expect(codeFor(unitAdmin, person({ disabled: true }), { active: true })).toBe("DONE");
    expect(codeFor(viewer(grant("UNIT_ADMIN", OTHER)), person())).toBe("NOT_ALLOWED");
    expect(codeFor(unitAdmin, person({ grants: [grant("LEADER", DINAS)] }))).toBe("NOT_ALLOWED");
    expect(codeFor(agency, person({ employeeId: "admin" }))).toBe("OWN_PASSWORD");
  });

  it("needs an account", () => {
    expect(codeFor(agency, person(), { hasAccount: false })).toBe("NO_ACCOUNT");
  });

  it("leaves the last administrator of the instansi in, and lets anybody be let in again", () => {
    const admin = person({ grants: [grant("BKD_ADMIN", KAB)] });
    expect(codeFor(agency, admin, { otherAdmins: 0 })).toBe("LAST_ADMIN");
    expect(codeFor(agency, admin, { otherAdmins: 1 })).toBe("DONE");
    expect(codeFor(agency, admin, { otherAdmins: 0, active: true })).toBe("DONE");
    expect(codeFor(agency, person({ grants: [grant("BKD_ADMIN", DINAS)] }), { otherAdmins: 0 })).toBe("DONE");
  });
});

describe("letters with first passwords", () => {
  const several = (count: number): AccountFacts[] => Array.from({ length: count }, () => person());

  it("are printed by the HR agency and the administrators of units, each for what is theirs", () => {
    expect(printsLetters(agency) && printsLetters(unitAdmin)).toBe(true);
    expect(printsLetters(viewer(grant("LEADER", KAB)))).toBe(false);
    const refused = { ok: false, refusal: { code: "NOT_ALLOWED" } };
    expect(printLetters(unitAdmin, OTHER, several(1))).toEqual(refused);
    expect(printLetters(viewer(grant("AUDITOR", KAB)), DINAS, several(1))).toEqual(refused);
  });

  it("go to those alone to whom the viewer may give a password, and to somebody at least", () => {
    const head = person({ employeeId: "head", grants: [grant("LEADER", DINAS)] });
    expect(printLetters(unitAdmin, DINAS, [person(), head])).toEqual({ ok: true, value: [person()] });
    expect(printLetters(unitAdmin, DINAS, [head])).toEqual({ ok: false, refusal: { code: "NO_LETTERS" } });
  });

  it("are at most 400 at once", () => {
    expect(printLetters(agency, DINAS, several(400)).ok).toBe(true);
    expect(printLetters(agency, DINAS, several(401))).toEqual({
      ok: false,
      refusal: { code: "TOO_MANY_LETTERS", count: 401, most: 400 },
    });
  });
});

describe("a temporary password", () => {
  it("is four words and three digits, whatever was picked", () => {
    const picks = [0, 1, WORDS.length - 1, 2, 7];
    expect(temporaryPassword(() => picks.shift()!)).toBe(
      `${WORDS[0]!}-${WORDS[1]!}-${WORDS.at(-1)!}-${WORDS[2]!}-007`,
    );
  });

  it("picks each word among all of them and each number from 000 to 999", () => {
    const asked: number[] = [];
    temporaryPassword((count) => {
      asked.push(count);
      return 0;
    });
    expect(asked).toEqual([WORDS.length, WORDS.length, WORDS.length, WORDS.length, 1000]);
    // 256 words are 8 bits each: 4 × 8 + log2(1000) ≈ 42 bits
    expect(WORDS.length).toBeGreaterThanOrEqual(256);
  });

  it(
    "has words of four to seven plain letters and none twice, so that even the shortest " +
      "four make more than fourteen characters",
    () => {
      expect(WORDS.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
      expect(new Set(WORDS).size).toBe(WORDS.length);
      // 4 × 4 letters + 4 hyphens + 3 digits = 23
      expect(temporaryPassword(() => WORDS.indexOf("alun"))).toHaveLength(23);
    },
  );

  it("is accepted as a password, also where the same word is picked four times", () => {
    for (const [index, word] of WORDS.entries())
      expect([
        word,
        acceptPassword(
          temporaryPassword(() => index),
          "199107142019032907",
        ).ok,
      ]).toEqual([word, true]);
  });
});

describe("replacing one's own password", () => {
  const NIP = "199107142019032907";
  const faultsOf = (currentPassword: string, newPassword: string, isRight: boolean): string[] => {
    const outcome = replacePassword({ currentPassword, newPassword }, { isRight, nip: NIP });
    if (outcome.ok || outcome.refusal.code !== "FIELDS_REFUSED") return [];
    return outcome.refusal.faults.map(({ field, refusal }) => `${field} ${refusal.code}`);
  };

  it("says both faults at once: the present one is wrong and the new one too short", () => {
    expect(faultsOf("salah", "pendek", false)).toEqual([
      "currentPassword PASSWORD_WRONG",
      "newPassword PASSWORD_TOO_SHORT",
    ]);
  });

  it("does not tell whether the new one is the present one to somebody who does not know it", () => {
    expect(faultsOf("teratai di kolam", "teratai di kolam", false)).toEqual([
      "currentPassword PASSWORD_WRONG",
    ]);
    expect(faultsOf("teratai di kolam", "teratai di kolam", true)).toEqual([
      "newPassword PASSWORD_UNCHANGED",
    ]);
  });

  it("is done with the present one and another that is accepted", () => {
    expect(
      replacePassword(
        { currentPassword: "kuda-makan-jagung", newPassword: "teratai di kolam" },
        { isRight: true, nip: NIP },
      ),
    ).toEqual({ ok: true, value: null });
  });
});

describe("the devices of a person", () => {
  const session = (id: string, facts: Partial<SessionFacts> = {}): SessionFacts => ({
    id,
    device: "Firefox",
    deviceHash: null,
    createdAt: "2026-09-01",
    lastSeenAt: "2026-09-15",
    ...facts,
  });
  const shown = (sessions: SessionFacts[], present = "") =>
    devicesOf(sessions, present).map(({ id, sessions: count, isPresent, createdAt }) => [
      id,
      count,
      isPresent,
      createdAt,
    ]);

  it("are told apart by their mark, however alike their browsers are", () => {
    expect(shown([session("1", { deviceHash: "a" }), session("2", { deviceHash: "b" })])).toHaveLength(2);
    expect(
      shown([session("1", { deviceHash: "a" }), session("2", { deviceHash: "a", device: "Edge" })]),
    ).toEqual([["1", 2, false, "2026-09-01"]]);
  });

  it("are told apart by their browser where none has a mark", () => {
    expect(shown([session("1"), session("2"), session("3", { device: "Edge" })])).toHaveLength(2);
    expect(shown([session("1"), session("2", { deviceHash: "a" })])).toHaveLength(2);
  });

  it("begin with the present one, each since it was first signed in", () => {
    expect(
      shown(
        [
          session("1", { deviceHash: "a" }),
          session("2", { deviceHash: "b" }),
          session("3", { deviceHash: "b", createdAt: "2026-08-01" }),
          session("4", { deviceHash: "b", createdAt: "2026-09-02" }),
        ],
        "3",
      ),
    ).toEqual([
      ["2", 3, true, "2026-08-01"],
      ["1", 1, false, "2026-09-01"],
    ]);
  });
});
