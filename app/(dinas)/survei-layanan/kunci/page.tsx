import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeyForm } from "@/components/services/key-form";
import { KeyList } from "@/components/services/key-list";
import { NetworkForm } from "@/components/services/network-form";
import { NetworkList } from "@/components/services/network-list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { ownZone } from "@/lib/server/clock";
import {
  addOfficeNetworkAction,
  makeTicketKeyAction,
  removeOfficeNetworkAction,
  revokeApiKeyAction,
} from "@/lib/services/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { formatNumber } from "@/lib/labels/number";
import { keyPageWords } from "@/lib/services/labels";
import { getKeyRoom } from "@/lib/services/queries/keys";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Kunci dan jaringan kantor" };

const PATH = "/survei-layanan/kunci";

export default async function KeysPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const room = await getKeyRoom(viewer, {
    keyPage: askedPage(search["kunci"]),
    networkPage: askedPage(search["jaringan"]),
  });
  if (room === null) notFound();
  const { units, unit, keys, networks } = room;
  const here = { kunci: String(keys.page), jaringan: String(networks.page) };
  return (
    <PageBody>
      <PageHeader
        title="Kunci dan jaringan kantor"
        lead={keyPageWords.tickets.lead}
        breadcrumb={[
          { href: "/survei-layanan", label: "Survei warga" },
          { label: "Kunci dan jaringan kantor" },
        ]}
      />
      <KeyForm
        formKey={randomUUID()}
        units={units}
        unit={unit}
        words={keyPageWords.tickets.form}
        action={makeTicketKeyAction}
      />
      <Section>
        <KeyList
          keys={keys.rows}
          words={keyPageWords.tickets.list}
          zone={ownZone()}
          revoke={revokeApiKeyAction}
          footer={
            <Pagination
              label="Halaman kunci"
              page={keys.page}
              pageCount={keys.pageCount}
              summary={`${formatNumber(keys.total)} kunci`}
              hrefFor={(to) => addressWith(PATH, { ...here, kunci: String(to) })}
            />
          }
        />
      </Section>
      <Section>
        <NetworkForm units={units} unit={unit} action={addOfficeNetworkAction} />
      </Section>
      <Section>
        <NetworkList
          networks={networks.rows}
          remove={removeOfficeNetworkAction}
          footer={
            <Pagination
              label="Halaman jaringan"
              page={networks.page}
              pageCount={networks.pageCount}
              summary={`${formatNumber(networks.total)} jaringan`}
              hrefFor={(to) => addressWith(PATH, { ...here, jaringan: String(to) })}
            />
          }
        />
      </Section>
    </PageBody>
  );
}
