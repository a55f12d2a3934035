import type { SaveState } from "@/components/skp/editor/use-autosave";
import type { IconName } from "@/components/ui/icon-paths";
import { formatMoment, formatTime, type Zone } from "@/lib/labels/date";

/** One line about what is safe. */
export function describeSave(state: SaveState, zone: Zone): { icon: IconName; text: string } {
  switch (state.kind) {
    case "saved":
      return {
        icon: "check",
        text: state.automatic
          ? `Tersimpan otomatis pukul ${formatTime(new Date(state.at), zone)}.`
          : `Tersimpan ${formatMoment(new Date(state.at), zone)}.`,
      };
    case "unsaved":
      return { icon: "pencil", text: "Sedang diubah." };
    case "saving":
      return { icon: "clock", text: "Menyimpan…" };
    case "offline":
      return { icon: "warning", text: "Belum tersimpan: sambungan putus. Isian aman di perangkat ini." };
    case "answered":
      return { icon: "warning", text: "Belum tersimpan. Isian aman di perangkat ini." };
  }
}
