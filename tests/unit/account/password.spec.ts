import { describe, expect, it } from "vitest";
import { acceptPassword } from "@/lib/account/rules/account";

const NIP = "199107142019032907";
const codeOf = (password: string): string => {
  const accepted = acceptPassword(password, NIP);
  return accepted.ok ? "ACCEPTED" : accepted.refusal.code;
};

describe("a password", () => {
  it("has at least ten characters, whatever they are", () => {
    expect(codeOf("kopi-pagi")).toBe("PASSWORD_TOO_SHORT"); // 9
    expect(codeOf("kopi-pagi!")).toBe("ACCEPTED"); // 10
    expect(codeOf("kuda makan jagung di sawah")).toBe("ACCEPTED");
  });

  it("counts a character outside the basic plane once", () => {
    expect(codeOf("abcdefg𐓏𐓘")).toBe("PASSWORD_TOO_SHORT"); // 9 characters in 11 code units
    expect(codeOf("abcdefg𐓏𐓘𐓻")).toBe("ACCEPTED");
  });

  it("does not contain the NIP", () => {
    expect(codeOf(`sandi${NIP}`)).toBe("PASSWORD_CONTAINS_NIP");
  });

  it("is none of those people try first, with or without figures and signs behind it", () => {
    for (const common of [
      "administrator",
      "Administrator1",
      "PEGAWAINEGERI",
      "katasandi123",
      "bismillah!2026",
      "1234567890",
      "2345678901",
      "aaaaaaaaaaaa",
      "abababababab",
    ])
      expect(codeOf(common)).toBe("PASSWORD_COMMON");
    expect(codeOf("neraca-tirta-2026")).toBe("ACCEPTED");
  });
});
