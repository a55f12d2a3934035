import type { AppraisalStatus, TermStatus } from "@/lib/kernel/term";
import { describe, expect, it } from "vitest";
import {
  describeTodo,
  greeting,
  scoreReading,
  scoreScale,
  taskLabel,
  taskState,
  termDue,
  termNote,
  todoEyebrow,
  type TodoContext,
} from "@/lib/home/labels/home";
import type { OwnTask, Todo } from "@/lib/home/rules";

const TERM = { cadence: "TRIWULANAN", year: 2026, number: 3 } as const;
const KNOWN: TodoContext = { term: TERM, judged: TERM, appraiser: "Hendra", named: TERM };
const UNKNOWN: TodoContext = { term: null, judged: null, appraiser: null, named: null };

const TODOS: Todo[] = [
  { does: "OPEN_A_TERM", termId: "t" },
  { does: "CLOSE_A_TERM", termId: "t", unfinished: 3 },
  { does: "CLOSE_A_TERM", termId: "t", unfinished: 0 },
  { does: "APPROVE_PLANS", count: 1, skpId: "s" },
  { does: "APPROVE_PLANS", count: 4, skpId: null },
  { does: "RATE_TEAM", count: 2, appraisalId: "a" },
  { does: "RATE_TEAM", count: 2, appraisalId: null },
  { does: "START_SKP" },
  { does: "MEND_SKP", skpId: "s" },
  { does: "COMPLETE_SKP", skpId: "s" },
  { does: "AWAIT_APPROVAL", skpId: "s" },
  { does: "MEND_TERM", skpId: "s", month: "2026-09" },
  { does: "SEND_TERM", skpId: "s", month: "2026-09" },
  { does: "FILL_MONTH", skpId: "s", month: "2026-08", missing: 5, total: 5 },
  { does: "FILL_MONTH", skpId: "s", month: "2026-08", missing: 2, total: 5 },
  { does: "AWAIT_NEXT_MONTH", skpId: "s" },
  { does: "AWAIT_RATING", skpId: "s" },
  { does: "READ_RESULT", appraisalId: "a" },
  { does: "WATCH_TERM", unfinished: 7 },
  { does: "AWAIT_TERM" },
  { does: "AWAIT_PLACEMENT" },
  { does: "AWAIT_RETURN" },
];

describe("the one thing to do", () => {
  it.each(TODOS)(
    "%j is a title, a sentence and a way there, whether or not the appraiser is known",
    (todo) => {
      for (const context of [KNOWN, UNKNOWN]) {
        const { title, text, action, also } = describeTodo(todo, context);
        expect(`${title} ${text}`).not.toMatch(/undefined|null|\$\{/);
        expect(text).toMatch(/^[A-Z].*\.$/);
        for (const step of [action, also]) if (step !== null) expect(step.href).toMatch(/^\/[a-z]/);
      }
    },
  );

  it("leads to the place of the work: one plan to itself, several to the team", () => {
    const hrefs = TODOS.map((todo) => describeTodo(todo, KNOWN).action?.href ?? null);
    expect(hrefs).toEqual([
      "/admin/periode",
      "/admin/periode",
      "/admin/periode",
      "/skp/s",
      "/tim",
      "/penilaian/a",
      "/penilaian",
      "/skp",
      "/skp/s",
      "/skp/s",
      null,
      "/realisasi/s/2026-09",
      "/realisasi/s/2026-09",
      "/realisasi/s/2026-08",
      "/realisasi/s/2026-08",
      null,
      null,
      "/nilai/a",
      "/dasbor",
      null,
      null,
      null,
    ]);
  });

  it("has the deadline of the term it asks for work in: of the one that is judged, of one's own, or none", () => {
    const due = (todo: Todo) => termDue(todo, { term: "own", judged: "judged" });
    expect(TODOS.flatMap((todo) => (due(todo) === "own" ? [todo.does] : []))).toEqual([
      "START_SKP",
      "MEND_SKP",
      "COMPLETE_SKP",
      "MEND_TERM",
      "SEND_TERM",
      "FILL_MONTH",
      "FILL_MONTH",
    ]);
    expect(due({ does: "RATE_TEAM", count: 2, appraisalId: "a" })).toBe("judged");
    // A plan has no term of its own, and the own term of who approves it is another matter.
    expect(due({ does: "APPROVE_PLANS", count: 1, skpId: "s" })).toBeNull();
    expect(due({ does: "WATCH_TERM", unfinished: 3 })).toBeNull();
    expect(todoEyebrow({ does: "AWAIT_TERM" })).toBe("Tidak ada yang menunggu Anda");
    expect(todoEyebrow({ does: "START_SKP" })).toBe("Yang perlu Anda kerjakan sekarang");
  });

  it("names the quarter in lower case and the appraiser, or stands in for both", () => {
    const filling: Todo = { does: "FILL_MONTH", skpId: "s", month: "2026-08", missing: 2, total: 5 };
    expect(describeTodo(filling, KNOWN)).toMatchObject({
      title: "Isi realisasi Agustus untuk 2 dari 5 indikator",
      text: expect.stringContaining("Hendra menilai triwulan III 2026 Anda") as string,
      also: { label: "Lihat yang sudah terisi" },
    });
    expect(describeTodo({ ...filling, missing: 5 }, UNKNOWN)).toMatchObject({
      text: expect.stringContaining("penilai Anda menilai masa ini Anda") as string,
      also: null,
    });
  });
});

describe("a task of the list", () => {
  const task = (over: Partial<OwnTask>): OwnTask => ({
    task: "PLAN",
    state: "NOW",
    month: null,
    missing: 0,
    lock: null,
    ...over,
  });

  it("is named after what it is and where it stands", () => {
    expect(
      (["DONE", "NOW", "RETURNED", "WAITING", "LOCKED"] as const).map((state) =>
        taskLabel(task({ state }), KNOWN),
      ),
    ).toEqual([
      "SKP 2026 ditetapkan",
      "Susun dan ajukan SKP 2026",
      "Perbaiki SKP 2026",
      "SKP 2026 diajukan",
      "SKP 2026",
    ]);
    expect([
      taskLabel(task({}), UNKNOWN),
      taskLabel(task({ task: "MONTH", month: "2026-08" }), KNOWN),
      taskLabel(task({ task: "SEND" }), KNOWN),
      taskLabel(task({ task: "RESULT" }), UNKNOWN),
    ]).toEqual([
      "Susun dan ajukan SKP",
      "Realisasi Agustus",
      "Kirim triwulan III 2026 ke Hendra",
      "Terima hasil masa ini",
    ]);
  });

  it("says how much is missing instead of that it is to be done", () => {
    expect(taskState(task({ missing: 3 }))).toEqual({ label: "3 belum diisi", tone: "brass" });
    expect(taskState(task({}))).toEqual({ label: "Perlu dikerjakan", tone: "brass" });
  });
});

describe("a task that is locked", () => {
  const wordsOf = (lock: OwnTask["lock"], month: string | null = null): string =>
    taskState({ task: "SEND", state: "LOCKED", month, missing: 3, lock }).label;

  it("says what it waits for, and never that an open term is not open", () => {
    expect(wordsOf("PLAN")).toBe("Sesudah SKP ditetapkan");
    expect(wordsOf("MONTH", "2026-12")).toBe("Mulai 1 Desember");
    expect(wordsOf("FIGURES", "2026-09")).toBe("Sesudah September terisi");
    expect(wordsOf("SENDING")).toBe("Sesudah dikirim");
  });
});

describe("the words around it", () => {
  it.each([
    [3, "malam"],
    [4, "pagi"],
    [10, "pagi"],
    [11, "siang"],
    [14, "siang"],
    [15, "sore"],
    [17, "sore"],
    [18, "malam"],
  ])("at %i o'clock one wishes a good %s, in the zone of the office", (hour, part) => {
    // Jakarta is seven hours ahead of UTC, Jayapura nine.
    const moment = new Date(Date.UTC(2026, 8, 15, hour - 7));
    expect(greeting(moment, "Asia/Jakarta")).toBe(`Selamat ${part}`);
    const later = new Date(Date.UTC(2026, 8, 15, hour - 9));
    expect(greeting(later, "Asia/Jayapura")).toBe(`Selamat ${part}`);
  });

  it("a term without a predikat says what it waits for, or that nothing comes any more", () => {
    const note = (status: TermStatus, appraisal: AppraisalStatus | null) =>
      termNote({ cadence: "TRIWULANAN", year: 2026, number: 3, status }, appraisal, "2026-10-01");
    expect([
      note("OPEN", "OPEN"),
      note("OPEN", "SUBMITTED"),
      note("CLOSED", "RETURNED"),
      note("CLOSED", null),
      note("UPCOMING", null),
    ]).toEqual([
      "Menunggu realisasi",
      "Menunggu penilaian",
      "Tidak selesai dinilai",
      "Tidak ada penilaian",
      "Menunggu SKP",
    ]);
  });

  it("a line of scores is read aloud: it rose, it fell, it stayed, or there is one point only", () => {
    const scored = (...totals: string[]) =>
      scoreReading(totals.map((total, at) => ({ total, name: { ...TERM, number: at + 1 } })));
    expect([scored(), scored("98.20")]).toEqual([
      "Satu masa sudah dinilai; garis muncul sesudah masa berikutnya.",
      "Satu masa sudah dinilai; garis muncul sesudah masa berikutnya.",
    ]);
    expect(scored("98.20", "101.00")).toMatch(/^Naik dari 98,2\d* menjadi 101.* sejak triwulan I 2026\.$/);
    expect(scored("101.00", "98.20")).toMatch(/^Turun dari 101.* menjadi 98,2\d* sejak triwulan I 2026\.$/);
    expect(scored("98.20", "90.00", "98.20")).toMatch(/^Tetap 98,2\d* sejak triwulan I 2026\.$/);
  });

  it("its scale holds 100 and every score in whole tens, and ends at 120", () => {
    expect([
      scoreScale(["84.20", "101.00"], "106.30"),
      scoreScale(["84.20", "98.00"], null),
      scoreScale(["0.00", "120.00"], "106.30"),
    ]).toEqual([
      { low: "80", high: "110" },
      { low: "80", high: "100" },
      { low: "0", high: "120" },
    ]);
  });
});
