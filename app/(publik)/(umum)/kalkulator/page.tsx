import type { Metadata } from "next";
import Link from "next/link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { calculators } from "@/lib/calculators/labels";

export const metadata: Metadata = { title: "Kalkulator" };

export default function CalculatorsPage() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Kalkulator"
        lead="Hitung sendiri dengan aturan yang sama seperti di aplikasi ini. Tidak ada yang disimpan."
      />
      <ul className="divide-y divide-line border-y border-line">
        {calculators.map(({ href, title, about }) => (
          <li key={href} className="py-4">
            <Link href={href} className="text-lg font-semibold">
              {title}
            </Link>
            <p className="mt-0.5 text-ink-2">{about}</p>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
