import { drawFor, type Draw } from "@/prisma/seed/random";

/** One answer somebody sends, and how. */
export interface Sent {
  readonly kind: "HONEST" | "ONE_DEVICE" | "SCRIPT" | "STAFF" | "FOURS";
  readonly at: Date;
  /** 0 to 3: the counter whose poster was scanned. */
  readonly point: number;
  /** Nine answers, 1 to 4. */
  readonly answers: readonly number[];
  readonly device: string;
  readonly address: string;
  /** Seconds between opening the form and sending it. */
  readonly thought: number;
  readonly isStaff: boolean;
}

export const POINTS = 4;
export const OFFICE_ADDRESS = "203.0.113.10";
const FIRST_DAY = Date.UTC(2026, 6, 1);
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Western Indonesia is seven hours ahead. */
const LOCAL = 7 * 3_600_000;

const isWorkday = (day: number): boolean => ![0, 6].includes(new Date(FIRST_DAY + day * DAY).getUTCDay());
const WORKDAYS = Array.from({ length: 92 }, (_, day) => day).filter(isWorkday);

/** A moment of a working day, in minutes since local midnight. */
const moment = (day: number, minute: number): Date =>
  new Date(FIRST_DAY + day * DAY + minute * MINUTE - LOCAL);
const somebody = (draw: Draw): string =>
  `10.${draw.between(0, 255)}.${draw.between(0, 255)}.${draw.between(1, 254)}`;
const nine = (answer: () => number): number[] => Array.from({ length: 9 }, answer);
const within = (value: number): number => Math.min(4, Math.max(1, Math.round(value)));

/**
 * Citizens agree with themselves more than with each other; every eighth is content with everything,
 * every twentieth delighted.
 */
function opinion(draw: Draw): number[] {
  if (draw.chance(0.12)) return nine(() => 3);
  if (draw.chance(0.05)) return nine(() => 4);
  const mood = draw.around(3.1, 0.45);
  return nine(() => within(mood + draw.around(0, 0.4)));
}

/** Mornings are busier; a fifth answers from home in the evening; a third is on the visitors' network. */
function honest(count: number): Sent[] {
  const draw = drawFor("warga jujur");
  let family = "";
  return Array.from({ length: count }, (_, index) => {
    const day = draw.pick(WORKDAYS);
    const minute = draw.chance(0.2)
      ? draw.between(17 * 60, 21 * 60)
      : draw.chance(0.6)
        ? draw.between(8 * 60, 12 * 60)
        : draw.between(13 * 60, 16 * 60);
    const device = draw.chance(0.05) && family !== "" ? family : `telepon ${index}`;
    family = device;
    return {
      kind: "HONEST" as const,
      at: moment(day, minute + draw.next()),
      point: draw.between(0, POINTS - 1),
      answers: opinion(draw),
      device,
      address: draw.chance(0.33) ? "198.51.100.7" : somebody(draw),
      thought: draw.between(20, 240),
      isStaff: false,
    };
  });
}

const high = (draw: Draw): number[] => nine(() => (draw.chance(0.8) ? 4 : 3));

/** One telephone, fifty times a day for ten days. */
function oneDevice(): Sent[] {
  const draw = drawFor("satu telepon");
  return Array.from({ length: 500 }, (_, index) => ({
    kind: "ONE_DEVICE",
    at: moment(WORKDAYS[10 + (index % 10)] ?? 0, 480 + Math.floor(index / 10) * 9 + draw.next()),
    point: 0,
    answers: high(draw),
    device: "telepon curang",
    address: "192.0.2.55",
    thought: draw.between(9, 30),
    isStaff: false,
  }));
}

/**
 * A program that opens the form each time, waits like a person and comes from another address and
 * device every time: four runs of 500, one at night.
 */
function script(): Sent[] {
  const draw = drawFor("naskah");
  return [0, 1, 2, 3].flatMap((run) =>
    Array.from({ length: 500 }, (_, index) => ({
      kind: "SCRIPT" as const,
      at: moment(WORKDAYS[20 + run * 7] ?? 0, (run === 3 ? 0 : 490) + index * 0.24),
      point: run % POINTS,
      answers: high(draw),
      device: `naskah ${run} ${index}`,
      address: somebody(draw),
      thought: draw.between(15, 60),
      isStaff: false,
    })),
  );
}

/**
 * Officers who fill in for citizens: on office computers, on telephones on which they sign in, and on
 * private ones with other people's.
 */
function staff(): Sent[] {
  const draw = drawFor("petugas");
  return Array.from({ length: 300 }, (_, index) => {
    const way = index % 10 < 5 ? "office" : index % 10 < 8 ? "signed-in" : "private";
    return {
      kind: "STAFF" as const,
      at: moment(draw.pick(WORKDAYS), draw.between(480, 960) + draw.next()),
      point: draw.between(0, POINTS - 1),
      answers: draw.chance(0.5) ? nine(() => 4) : high(draw),
      device: way === "private" ? `pribadi ${index % 12}` : `petugas ${index}`,
      address: way === "office" ? OFFICE_ADDRESS : somebody(draw),
      thought: draw.between(10, 40),
      isStaff: way === "signed-in",
    };
  });
}

/** Ten times thirty people with their own telephones, all fours within five minutes. */
function fours(): Sent[] {
  const draw = drawFor("serba empat");
  return Array.from({ length: 300 }, (_, index) => {
    const burst = Math.floor(index / 30);
    return {
      kind: "FOURS" as const,
      at: moment(WORKDAYS[5 + burst * 5] ?? 0, 600 + (index % 30) / 6),
      point: burst % POINTS,
      answers: nine(() => 4),
      device: `empat ${index}`,
      address: somebody(draw),
      thought: draw.between(10, 40),
      isStaff: false,
    };
  });
}

/**
 * Five thousand honest answers of a quarter and everything that is tried on top of them, in the order
 * in which it arrives.
 */
export const everything = (honestAnswers: number): Sent[] =>
  [...honest(honestAnswers), ...oneDevice(), ...script(), ...staff(), ...fours()].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
