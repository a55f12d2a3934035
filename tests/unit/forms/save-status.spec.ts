import { describe, expect, it } from "vitest";
import { nextForm, OFFLINE, openForm } from "@/components/forms/saved-form";
import { describeSave } from "@/components/forms/save-status";

const AT = "2026-07-03T02:41:00.000Z";
const opened = openForm({ version: 1, savedAt: AT });
const typed = nextForm(opened, { does: "TYPED" });
const offline = nextForm(typed, { does: "FAILED", trouble: OFFLINE });
const say = (form: typeof opened) => describeSave(form, "Asia/Jakarta").text;

describe("the line of the save bar", () => {
  it("says when everything was saved: by itself with the hour, before with the day", () => {
    expect(say(opened)).toBe("Tersimpan 3 Juli 2026, 09.41 WIB.");
    const sent = nextForm(typed, { does: "SENT" });
    const saved = nextForm(sent, { does: "SAVED", at: AT, version: 2, isWhole: true });
    expect(say(saved)).toBe("Tersimpan otomatis pukul 09.41 WIB.");
    expect(say(openForm({ version: 0, savedAt: null }))).toBe("Semua isian tersimpan.");
  });

  it("says that the device keeps what the server does not have, only where it does", () => {
    expect(say(offline)).toBe("Belum tersimpan: sambungan putus. Isian aman di perangkat ini.");
    const full = nextForm(offline, { does: "STASHED", isOnDevice: false });
    expect(say(full)).toBe(
      "Belum tersimpan: sambungan putus. Perangkat ini tidak bisa menyimpannya: jangan tutup halaman ini.",
    );
  });

  it("says that the session has ended, also where everything was saved before", () => {
    const over = { does: "FAILED", trouble: { kind: "SIGNED_OUT", answer: { kind: "idle" } } } as const;
    expect(say(nextForm(typed, over))).toBe("Sesi berakhir, belum tersimpan. Isian aman di perangkat ini.");
    expect(say(nextForm(opened, over))).toBe(
      "Sesi berakhir. Isian terakhir sudah tersimpan, tetapi belum dikirim.",
    );
  });

  it("warns of another tab", () => {
    expect(say(nextForm(typed, { does: "OTHER_TAB" }))).toBe(
      "Ada isian yang belum tersimpan. Formulir ini juga terbuka di tab lain; teruskan di satu tab saja.",
    );
  });

  it("lets a form say more than its saves know", () => {
    expect(describeSave(typed, "Asia/Jakarta", "CONFLICT")).toEqual({
      icon: "warning",
      text:
        "Belum tersimpan: ada isian yang sudah diubah dari tempat lain. Pilih yang dipakai. " +
        "Isian aman di perangkat ini.",
    });
  });
});
