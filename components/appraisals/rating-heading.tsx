import Link from "next/link";
import { formatNip } from "@/lib/labels/nip";
import type { Rating } from "@/lib/appraisals/queries/rating";

/** Who is judged, and the way to her plan. */
export function RatingHeading({ rating }: { readonly rating: Rating }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3.5 md:px-6 md:py-4">
      <div>
        <h2 id="nama-pegawai" className="text-xl">
          {rating.name}
        </h2>
        <p className="text-sm text-ink-2">
          {rating.position} · NIP <span className="angka">{formatNip(rating.nip)}</span>
        </p>
      </div>
      <Link href={`/skp/${rating.skpId}`} className="text-sm">
        Buka SKP
      </Link>
    </div>
  );
}
