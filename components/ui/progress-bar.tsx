interface ProgressBarProps {
  readonly percent: number;
  readonly label: string;
  readonly thin?: boolean;
}

/** Real progress, never a guess; the amount in words stands beside it. */
export function ProgressBar({ percent, label, thin = false }: ProgressBarProps) {
  const shown = Math.min(100, Math.max(0, percent));
  return (
    <svg
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(shown)}
      aria-valuemin={0}
      aria-valuemax={100}
      width="100%"
      height={thin ? 4 : 8}
      className="block rounded-xs bg-sunken"
    >
      <rect width={`${shown}%`} height="100%" className="fill-brand" />
    </svg>
  );
}
