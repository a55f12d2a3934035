/** How the name looks, whatever kind of link it stands in. */
export const logoClass =
  "flex items-center gap-2.25 text-[1.1875rem] leading-6 font-extrabold " +
  "tracking-[-0.03em] text-ink no-underline";

/** The scales and the name. */
export function LogoContent() {
  return (
    <>
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" className="block flex-none">
        <g
          fill="none"
          stroke="var(--color-brand)"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M16 8v19M10.5 27h11M4.5 9.5h23" />
          <path d="M7 9.5 2.8 18.5h8.4zM25 9.5l-4.2 9h8.4z" strokeWidth="1.7" />
        </g>
        <path d="M2 18.5h10a5 5 0 0 1-10 0zM20 18.5h10a5 5 0 0 1-10 0z" fill="var(--color-brand)" />
        <path d="M16 3.2 19.4 9.5h-6.800z" fill="var(--color-brass)" />
      </svg>
      Teraju
    </>
  );
}
