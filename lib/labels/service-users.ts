import { formatNumber } from "@/lib/labels/number";
import { sampleSize } from "@/lib/scoring/sample-size";

/** The answer to recording how many used a service. */
export const usersRecorded = (users: number): string =>
  `${formatNumber(users)} pengguna dicatat. Diperlukan ${formatNumber(sampleSize(users))} responden.`;
