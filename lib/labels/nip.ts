/** A NIP as it is read aloud: 8-6-1-3 digits; anything that is not a NIP is left alone. */
export function formatNip(nip: string): string {
  const match = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip.replace(/\s/g, ""));
  return match ? match.slice(1).join(" ") : nip;
}
