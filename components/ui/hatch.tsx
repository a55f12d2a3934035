interface HatchProps {
  readonly id: string;
  readonly tone?: "brass" | "grey";
}

/** Diagonal lines: what waits or is lost in brass, what is withheld in grey. */
export function Hatch({ id, tone = "brass" }: HatchProps) {
  const [ground, stroke] =
    tone === "brass" ? ["fill-brass-soft", "fill-brass-line"] : ["fill-surface", "fill-line-2"];
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={ground} />
        <rect width="3" height="7" className={stroke} />
      </pattern>
    </defs>
  );
}
