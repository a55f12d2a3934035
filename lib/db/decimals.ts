interface DecimalLike {
  toFixed(): string;
}

/** A `numeric` column as a plain decimal string without exponent or trailing zeros, the form in which rules read it. */
export function toDecimal(value: DecimalLike): string {
  const plain = value.toFixed();
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
}

/** The same for a nullable column. */
export const toDecimalOrNull = (value: DecimalLike | null): string | null =>
  value === null ? null : toDecimal(value);
