/** The national channel stays open to everybody. */
export function LaporLink() {
  return (
    <p className="mt-6 text-sm text-ink-2">
      Ingin menyampaikan lewat kanal nasional?{" "}
      <a href="https://www.lapor.go.id" rel="noreferrer" className="inline-flex min-h-11 items-center">
        SP4N-LAPOR!
      </a>
    </p>
  );
}
