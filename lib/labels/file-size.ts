import { formatNumber } from "@/lib/labels/number";

const UNITS = ["byte", "KB", "MB", "GB"] as const;

/** The size of a file as people say it: 217088 → "212 KB", 1468006 → "1,4 MB". */
export function formatFileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (Math.round(size) >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const places = unit >= 2 && size < 100 ? 1 : 0;
  return `${formatNumber(size.toFixed(places))} ${UNITS[unit] ?? ""}`;
}
