import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FoundUnitsPanel } from "@/components/organisation/found-units";
import { UnitSearch } from "@/components/organisation/unit-search";
import { UnitTree } from "@/components/organisation/unit-tree";
import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { findUnits, getTree } from "@/lib/organisation/queries/tree";
import { openedCodes } from "@/lib/organisation/rules/units";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Unit" };

const PATH = "/admin/unit";

export default async function UnitsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const words = textOf(search["cari"])?.trim() ?? "";
  const opened = openedCodes(search["buka"]);
  const closed = textOf(search["tutup"]) === "ya";
  const kept: Record<string, string> = closed ? { tutup: "ya" } : {};
  const found =
    words === ""
      ? null
      : await findUnits(viewer, { words, closed, page: askedPage(search["halaman"]), today: today() });
  const tree = words === "" ? await getTree(viewer, { opened, closed, today: today() }) : null;
  if (found === null && tree === null) notFound();
  return (
    <PageBody>
      <PageHeader
        title="Unit"
        lead="Susunan organisasi dengan pegawai dan jabatannya. Pilih nama unit untuk melihat jabatannya."
        aside={
          <div className="no-print">
            <Actions>
              <ButtonLink
                href={addressWith(`${PATH}/berkas`, { ...kept, bentuk: "xlsx" })}
                size="small"
                icon="download"
                download
              >
                Unduh XLSX
              </ButtonLink>
              <ButtonLink
                href={addressWith(`${PATH}/berkas`, { ...kept, bentuk: "csv" })}
                size="small"
                icon="download"
                download
              >
                Unduh CSV
              </ButtonLink>
            </Actions>
          </div>
        }
      />
      <UnitSearch words={words} closed={closed} />
      {found !== null && (
        <FoundUnitsPanel
          found={found}
          today={today()}
          hrefFor={(page) => addressWith(PATH, { ...kept, cari: words, halaman: String(page) })}
        />
      )}
      {tree !== null && (
        <Panel title="Struktur">
          <UnitTree
            units={tree}
            opened={opened}
            today={today()}
            hrefFor={(codes) => addressWith(PATH, { ...kept, buka: codes.join(",") })}
          />
        </Panel>
      )}
    </PageBody>
  );
}
