interface Signatory {
  /** What she signs as: "Pejabat penilai". */
  readonly as: string;
  readonly name: string;
  /** As it is printed; empty where none is known. */
  readonly nip: string;
}

/** On paper only: place, day and a line for each who signs, side by side. */
export function Signatures({ signatories }: { readonly signatories: readonly Signatory[] }) {
  return (
    <section aria-label="Tanda tangan" className="mt-8 hidden break-inside-avoid print:block">
      <p className="mb-4 text-right text-sm">………………………, ……………………… 20……</p>
      <div className="grid grid-cols-2 gap-x-12 text-center text-sm">
        {signatories.map(({ as, name, nip }, index) => (
          <div key={as} className={signatories.length === 1 && index === 0 ? "col-start-2" : undefined}>
            <p>{as}</p>
            <p className="mt-16 border-t border-ink pt-1 font-semibold">{name}</p>
            {nip !== "" && <p className="angka">NIP {nip}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}
