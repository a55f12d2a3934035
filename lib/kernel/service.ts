import { holds, holdsAnywhere, type Role, type Viewer } from "@/lib/kernel/viewer";
/** Who runs the survey of a unit's services: points, tickets, questions, reviews, follow-up, complaints. */
export const SERVICE_ROLES: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "SURVEY_OFFICER"];

/** Who reads the figures of a unit's services. */
export const SERVICE_READERS: readonly Role[] = [...SERVICE_ROLES, "LEADER", "AUDITOR"];

export const runsServices = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, SERVICE_ROLES, unitPath);
export const runsServicesAnywhere = (viewer: Viewer): boolean => holdsAnywhere(viewer, SERVICE_ROLES);
export const maySeeService = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, SERVICE_READERS, unitPath);

/** Where a service is asked about: at a counter, at a device that stays there, or from afar. */
export const POINT_KINDS = ["COUNTER", "KIOSK", "ONLINE"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** How an answer came. */
export const ANSWER_CHANNELS = ["LINK", "QR", "KIOSK", "TICKET", "PAPER"] as const;
export type AnswerChannel = (typeof ANSWER_CHANNELS)[number];

/** What became of the request the citizen came with; people whose request was refused or still runs are asked too. */
export const SERVICE_OUTCOMES = ["FINISHED", "RUNNING", "REFUSED"] as const;
export type ServiceOutcome = (typeof SERVICE_OUTCOMES)[number];

/** Whether an answer counts: at once, not before a review, after a review, or not at all. */
export const ANSWER_STANDINGS = ["COUNTED", "QUARANTINED", "RELEASED", "REJECTED"] as const;
export type AnswerStanding = (typeof ANSWER_STANDINGS)[number];

const PLANNING_ROLES: readonly Role[] = [...SERVICE_ROLES, "LEADER"];

/** Those who run a service and the leaders of its unit plan what is done about it. */
export const plansFollowUps = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, PLANNING_ROLES, unitPath);

export const plansFollowUpsAnywhere = (viewer: Viewer): boolean => holdsAnywhere(viewer, PLANNING_ROLES);
