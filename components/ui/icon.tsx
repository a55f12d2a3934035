import { iconPaths, type IconName } from "@/components/ui/icon-paths";

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A decorative line icon; the words beside it carry the meaning. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="block flex-none"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
