const MAJOR =
  "M40.2 222L61 234M107.2 142.2L122.6 160.6M197.4 90.1L205.6 112.6M300 72L300 96M402.6 " +
  "90.1L394.4 112.6M492.8 142.2L477.4 160.6M559.8 222L539 234";
const MINOR = [
  "M45.6 213L53.2 217.8M51.3 204.2L58.8 209.3M57.3 195.7L64.6 201M63.6 187.3L70.7 " +
    "192.8M70.2 179.2L82.4 189.4M77.1 171.3L83.7 177.3M84.2 163.6L90.7 169.9",
  "M91.6 156.2L97.9 162.7M99.3 149.1L105.3 155.7M115.3 135.6L120.8 142.7M123.7 " +
    "129.3L129 136.6M132.2 123.3L137.3 130.8M141 117.6L145.8 125.2M150 112.2L158 126",
  "M159.2 107.1L163.4 115.1M168.5 102.4L172.4 110.5M178 97.9L181.6 106.2M187.6 93.8L191 " +
    "102.2M207.3 86.7L210.1 95.2M217.3 83.6L219.8 92.3M227.4 80.9L229.6 89.6",
  "M237.6 78.6L239.5 87.4M247.9 76.6L250.7 92.3M258.2 74.9L259.5 83.8M268.6 73.6L269.6 " +
    "82.6M279.1 72.7L279.7 81.7M289.5 72.2L289.8 81.2M310.5 72.2L310.2 81.2",
  "M320.9 72.7L320.3 81.7M331.4 73.6L330.4 82.6M341.8 74.9L340.5 83.8M352.1 76.6L349.3 " +
    "92.3M362.4 78.6L360.5 87.4M372.6 80.9L370.4 89.6M382.7 83.6L380.2 92.3",
  "M392.7 86.7L389.9 95.2M412.4 93.8L409 102.2M422 97.9L418.4 106.2M431.5 102.4L427.6 " +
    "110.5M440.8 107.1L436.6 115.1M450 112.2L442 126M459 117.6L454.2 125.2",
  "M467.8 123.3L462.7 130.8M476.3 129.3L471 136.6M484.7 135.6L479.2 142.7M500.7 " +
    "149.1L494.7 155.7M508.4 156.2L502.1 162.7M515.8 163.6L509.3 169.9",
  "M522.9 171.3L516.3 177.3M529.8 179.2L517.6 189.4M536.4 187.3L529.3 192.8M542.7 " +
    "195.7L535.4 201M548.7 204.2L541.2 209.3M554.4 213L546.8 217.8",
].join("");

/** The scale of the sign-in page: below, meets and above expectation, with the needle at "meets". */
export function Dial() {
  const words = { textAnchor: "middle", fontSize: 15, fontWeight: 600, fill: "var(--color-ink-2)" } as const;
  return (
    <svg
      viewBox="0 40 600 350"
      width="100%"
      role="img"
      aria-label="Skala timbangan: di bawah, sesuai, dan di atas ekspektasi; jarum di sesuai ekspektasi"
    >
      <g fill="none" strokeWidth="4">
        <path d="M32.4 217.5A309 309 0 0 1 194.3 81.6" stroke="var(--color-predikat-k-fill)" />
        <path d="M199.4 79.8A309 309 0 0 1 400.6 79.8" stroke="var(--color-predikat-b-fill)" />
        <path d="M405.7 81.6A309 309 0 0 1 567.6 217.5" stroke="var(--color-predikat-sb-fill)" />
      </g>
      <path d={MAJOR} stroke="var(--color-brand)" strokeWidth="2.2" />
      <path d={MINOR} stroke="var(--color-brand)" strokeWidth="1.1" opacity="0.55" />
      <text x="140.6" y="182" transform="rotate(-40 140.6 182)" {...words}>
        Di bawah ekspektasi
      </text>
      <text x="300" y="124" {...words}>
        Sesuai ekspektasi
      </text>
      <text x="459.4" y="182" transform="rotate(40 459.4 182)" {...words}>
        Di atas ekspektasi
      </text>
      <path d="M295 372L300 144L305 372z" transform="rotate(4 300 372)" fill="var(--color-brass)" />
      <circle
        cx="300"
        cy="372"
        r="17"
        fill="var(--color-surface)"
        stroke="var(--color-brand)"
        strokeWidth="2.5"
      />
      <circle cx="300" cy="372" r="5" fill="var(--color-brass)" />
    </svg>
  );
}
