import type { ComponentProps } from "react";
import { ButtonContent, buttonClass, type ButtonLook } from "@/components/ui/button-look";
import type { IconName } from "@/components/ui/icon-paths";

type ButtonProps = ButtonLook &
  Omit<ComponentProps<"button">, "className" | "style"> & {
    readonly icon?: IconName | undefined;
    readonly iconEnd?: IconName | undefined;
  };

/** A button; one primary per view. */
export function Button({
  variant,
  size,
  full,
  icon,
  iconEnd,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ variant, size, full })} {...rest}>
      <ButtonContent icon={icon} iconEnd={iconEnd} size={size}>
        {children}
      </ButtonContent>
    </button>
  );
}
