import type { AnswerChannel } from "@/lib/kernel/service";

/**
 * Why an answer is looked at by a person before it counts. Nothing is refused: an honest citizen never
 * meets a puzzle.
 */
export const QUARANTINE_REASONS = [
  "NO_FORM",
  "STRAIGHT_LINE",
  "STAFF_DEVICE",
  "OWN_NETWORK",
  "NIGHT",
  "DEVICE_REPEATED",
  "NETWORK_BUSY",
  "BURST",
  "OVER_CAPACITY",
  "SAME_ANSWERS",
] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

/**
 * Answers given earlier; all but `device` at the same place (a service point, or a service asked about
 * without one).
 */
export interface EarlierAnswers {
  /** From this device to this service today. */
  readonly device: number;
  /** From this network within the hour. */
  readonly network: number;
  /** Without a ticket, within ten minutes and within the hour. */
  readonly tenMinutes: number;
  readonly hour: number;
  /** The very same nine answers within half an hour. */
  readonly alike: number;
}

/** What is known of an answer when it arrives; nothing of it names a person. */
export interface ArrivalFacts {
  readonly channel: AnswerChannel;
  /** Seconds since our page with the form was made; null when the form was not made by us for this service. */
  readonly formAge: number | null;
  /** Nine times the same answer; by itself that is an opinion like any other. */
  readonly isUniform: boolean;
  /** 0 to 23, in the zone of the installation. */
  readonly hour: number;
  readonly openAtNight: boolean;
  readonly fromOwnNetwork: boolean;
  readonly fromStaffDevice: boolean;
  /**
   * At a kiosk: whether this is the device that answered there first today. Its address can be copied,
   * the device cannot.
   */
  readonly fromKioskDevice: boolean;
  /** The most people the place serves in an hour. */
  readonly capacity: number;
  readonly earlier: EarlierAnswers;
}

/** Who gives nine times the same answer faster than this did not read the questions, in seconds. */
export const SHORTEST_FORM_AGE = 8;
/** A page left open longer may come from anywhere, in seconds. */
export const LONGEST_FORM_AGE = 7 * 24 * 60 * 60;
/** Nobody is at a counter from ten in the evening to five in the morning. */
export const NIGHT_BEGINS = 22;
export const NIGHT_ENDS = 5;
/** A family shares a telephone. */
export const ANSWERS_PER_DEVICE = 3;
/** From here on, what a device gave before is looked at as well. */
export const ANSWERS_OF_A_MACHINE = 6;
/** Citizens agree, but not one after the other about all nine questions. */
export const ALIKE_WITHIN_HALF_AN_HOUR = 6;
/** The smallest number within ten minutes that is called a burst. */
export const SMALLEST_BURST = 8;

/** How many within ten minutes are more than a queue: half of what the place serves in an hour. */
export const burstLimit = (capacity: number): number => Math.max(SMALLEST_BURST, Math.ceil(capacity / 2));

const isNight = (hour: number): boolean => hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;

type Check = (facts: ArrivalFacts) => boolean;

const isAtKiosk = ({ channel, fromKioskDevice }: ArrivalFacts): boolean =>
  channel === "KIOSK" && fromKioskDevice;
const isUnticketed = ({ channel }: ArrivalFacts): boolean =>
  channel === "LINK" || channel === "QR" || channel === "KIOSK";
/** Where anybody can answer from anywhere, as often as he likes. */
const isOpen = (facts: ArrivalFacts): boolean => isUnticketed(facts) && !isAtKiosk(facts);

const CHECKS: Readonly<Record<QuarantineReason, Check>> = {
  NO_FORM: ({ formAge }) => formAge === null || formAge > LONGEST_FORM_AGE,
  STRAIGHT_LINE: ({ formAge, isUniform }) => isUniform && formAge !== null && formAge < SHORTEST_FORM_AGE,
  STAFF_DEVICE: (facts) => facts.fromStaffDevice && !isAtKiosk(facts),
  OWN_NETWORK: (facts) => isOpen(facts) && facts.fromOwnNetwork,
  NIGHT: (facts) => isUnticketed(facts) && !facts.openAtNight && isNight(facts.hour),
  DEVICE_REPEATED: (facts) => isOpen(facts) && facts.earlier.device >= ANSWERS_PER_DEVICE,
  NETWORK_BUSY: (facts) => isOpen(facts) && facts.earlier.network >= facts.capacity,
  BURST: (facts) => isUnticketed(facts) && facts.earlier.tenMinutes >= burstLimit(facts.capacity),
  OVER_CAPACITY: (facts) => isUnticketed(facts) && facts.earlier.hour >= facts.capacity,
  SAME_ANSWERS: ({ earlier }) => earlier.alike + 1 >= ALIKE_WITHIN_HALF_AN_HOUR,
};

/** The reasons for which an answer waits for a review, in a fixed order; none when it counts at once. */
export function quarantineReasons(facts: ArrivalFacts): QuarantineReason[] {
  // What was typed in from paper was seen by an officer, who signs for it.
  if (facts.channel === "PAPER") return [];
  return QUARANTINE_REASONS.filter((reason) => CHECKS[reason](facts));
}

/**
 * Earlier answers that the new one puts in doubt: the beginning of a series counted before anybody
 * could see it was one.
 */
export interface Doubted {
  /** Those of the last ten minutes at the place, given without a ticket. */
  readonly burst: boolean;
  /** Those with the same nine answers of the last half hour at the place. */
  readonly alike: boolean;
  /** Those of this device today. */
  readonly device: boolean;
}

/** Which earlier answers wait for a review together with the new one. */
export function doubtedBy(reasons: readonly QuarantineReason[], earlier: EarlierAnswers): Doubted {
  return {
    burst: reasons.includes("BURST"),
    alike: reasons.includes("SAME_ANSWERS"),
    device: reasons.includes("DEVICE_REPEATED") && earlier.device + 1 >= ANSWERS_OF_A_MACHINE,
  };
}
