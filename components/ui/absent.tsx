/** A figure that is not shown never stands without its reason. */
export function Absent({ why }: { readonly why: string }) {
  return (
    <span className="text-ink-2">
      - <span className="text-xs">({why})</span>
    </span>
  );
}
