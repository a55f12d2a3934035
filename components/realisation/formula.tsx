import type { AchievementWords } from "@/lib/realisation/labels";

/** "Dihitung: (1 + (1 − 24,5 ÷ 24)) × 100% = 97,9%, dibulatkan 98%." */
export function Formula({ words }: { readonly words: AchievementWords }) {
  return (
    <p className="angka">
      Dihitung: {words.formula}
      {words.note}
      {words.result !== "" && <b className="text-ink">{words.result}</b>}.
    </p>
  );
}
