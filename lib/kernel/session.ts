import type { Role } from "@/lib/kernel/viewer";

export interface SessionLimits {
  /** Minutes without a request after which a session ends. */
  idleMinutes: number;
  /** Hours after which a session ends whatever happens. */
  absoluteHours: number;
}

const POWERFUL: readonly Role[] = ["BKD_ADMIN", "AUDITOR", "UNIT_ADMIN"];

/** Whoever can see many people's records is signed out sooner. */
export const sessionLimits = (roles: readonly Role[]): SessionLimits =>
  roles.some((role) => POWERFUL.includes(role))
    ? { idleMinutes: 60, absoluteHours: 10 }
    : { idleMinutes: 480, absoluteHours: 24 * 7 };
