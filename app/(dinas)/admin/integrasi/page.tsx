import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TryForm } from "@/components/integrations/try-form";
import { KeyForm } from "@/components/services/key-form";
import { KeyList } from "@/components/services/key-list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";
import { formatNumber } from "@/lib/labels/number";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone } from "@/lib/server/clock";
import { makeDataKeyAction, revokeApiKeyAction } from "@/lib/services/actions";
import { keyPageWords } from "@/lib/services/labels";
import { getDataKeys } from "@/lib/services/queries/keys";

export const metadata: Metadata = { title: "Kunci data" };

const PATH = "/admin/integrasi";

export default async function IntegrationsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const found = await getDataKeys(viewer, askedPage(search["halaman"]));
  if (found === null) notFound();
  const { units, keys } = found;
  return (
    <PageBody>
      <PageHeader
        title="Kunci data"
        lead="Supaya sistem lain milik instansi, misalnya SIMPEG atau penghitung tunjangan, membaca data dari sini."
        breadcrumb={[{ href: "/admin/hak", label: "Hak akses" }, { label: "Kunci data" }]}
      />
      <KeyForm
        formKey={randomUUID()}
        units={units}
        unit=""
        words={keyPageWords.data.form}
        action={makeDataKeyAction}
      />
      <Section>
        <KeyList
          keys={keys.rows}
          words={keyPageWords.data.list}
          zone={ownZone()}
          revoke={revokeApiKeyAction}
          footer={
            <Pagination
              page={keys.page}
              pageCount={keys.pageCount}
              summary={`${formatNumber(keys.total)} kunci`}
              hrefFor={(to) => addressWith(PATH, { halaman: String(to) })}
            />
          }
        />
      </Section>
      <Section>
        <TryForm />
      </Section>
    </PageBody>
  );
}
