interface Addressee {
  readonly code: string;
  readonly name: string;
  readonly services: readonly { readonly slug: string; readonly name: string }[];
}

/** Whom a citizen can write to, services first because she knows what she came for. */
export function addresseeGroups(offices: readonly Addressee[]) {
  const services = offices.flatMap((office) =>
    office.services.map(({ slug, name }) => ({
      value: `layanan:${slug}`,
      label: `${name} (${office.name})`,
    })),
  );
  return [
    { label: "Layanan", options: services.sort((a, b) => a.label.localeCompare(b.label, "id")) },
    {
      label: "Kantor, untuk hal lain",
      options: offices.map(({ code, name }) => ({ value: `opd:${code}`, label: name })),
    },
  ].filter(({ options }) => options.length > 0);
}
