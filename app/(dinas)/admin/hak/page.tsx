import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RightsList } from "@/components/account/rights-list";
import { RightsSearch } from "@/components/account/rights-search";
import { ButtonLink } from "@/components/ui/button-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { listRights } from "@/lib/account/queries/roles";
import { rightsFilterOf, rightsQuery } from "@/lib/account/rules/roles";
import { addressOf, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { keepsDataKeys } from "@/lib/services/rules/keys";

export const metadata: Metadata = { title: "Hak akses" };

const PLACE = "/admin/hak";

export default async function RightsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const filter = rightsFilterOf((name) => textOf(search[name]) ?? "");
  const page = await listRights(viewer, filter, { page: askedPage(search["halaman"]), today: today() });
  if (page === null) notFound();
  const kept = rightsQuery(filter);
  return (
    <PageBody>
      <PageHeader
        title="Hak akses"
        lead="Siapa yang hari ini boleh apa. Hak diberi dan dicabut di halaman pegawainya, dan langsung berlaku."
        aside={
          <span className="flex flex-wrap gap-2.5">
            <ButtonLink href="/pegawai/surat" variant="secondary">
              Surat masuk pertama
            </ButtonLink>
            {keepsDataKeys(viewer) && (
              <ButtonLink href="/admin/integrasi" variant="secondary">
                Kunci data
              </ButtonLink>
            )}
          </span>
        }
      />
      <RightsSearch filter={filter} units={page.units} />
      <RightsList page={page} hrefFor={(to) => addressOf(PLACE, [...kept, ["halaman", String(to)]])} />
      {page.total > 0 && (
        <div className="mt-4 flex flex-wrap gap-2.5">
          {(["csv", "xlsx"] as const).map((shape) => (
            <ButtonLink
              key={shape}
              href={addressOf(`${PLACE}/berkas`, [...kept, ["bentuk", shape]])}
              variant="secondary"
              icon="download"
              download
            >
              {`Unduh ${shape.toUpperCase()}`}
            </ButtonLink>
          ))}
        </div>
      )}
    </PageBody>
  );
}
