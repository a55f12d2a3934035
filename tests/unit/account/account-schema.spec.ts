import { describe, expect, it } from "vitest";
import { changePasswordSchema, signInSchema } from "@/lib/account/schemas";
import { valuesOf } from "@/lib/kernel/form-data";
import { openTermSchema, readNotificationsSchema } from "@/lib/periods/schemas";

describe("what the sign-in form takes", () => {
  it("a NIP with spaces, dots or dashes is the same NIP", () => {
    for (const nip of [
      "199107142019032907",
      "19910714 201903 2 907",
      "19910714.201903.2.907",
      " 19910714-201903-2-907 ",
    ]) {
      expect(signInSchema.parse({ nip, password: "x" }).nip).toBe("199107142019032907");
    }
  });

  it("a NIP of 17 or 19 digits is refused with a sentence", () => {
    for (const nip of ["19910714201903290", "1991071420190329071"]) {
      expect(signInSchema.safeParse({ nip, password: "x" }).error?.issues[0]?.message).toBe(
        "NIP terdiri dari 18 angka.",
      );
    }
  });

  it("a password keeps its spaces", () => {
    expect(signInSchema.parse({ nip: "199107142019032907", password: " a b " }).password).toBe(" a b ");
  });
});

describe("what comes back to the browser", () => {
  it("contains no password, whichever form it was typed in", () => {
    const form = new FormData();
    for (const name of ["nip", "password", ...Object.keys(changePasswordSchema.shape)])
      form.set(name, `typed ${name}`);
    expect(valuesOf(form)).toEqual({ nip: "typed nip", ke: "typed ke" });
  });
});

describe("what the period page sends", () => {
  it("a reason that was not asked is empty, and one that was is trimmed", () => {
    const termId = "0199f3a0-0000-7000-8000-000000000000";
    expect(openTermSchema.parse({ termId })).toEqual({ termId, reason: "" });
    expect(openTermSchema.parse({ termId, reason: "  Banjir " })).toEqual({ termId, reason: "Banjir" });
  });

  it("without an id, all messages are meant", () => {
    expect(readNotificationsSchema.parse({})).toEqual({});
    expect(readNotificationsSchema.safeParse({ notificationId: "1" }).success).toBe(false);
  });
});
