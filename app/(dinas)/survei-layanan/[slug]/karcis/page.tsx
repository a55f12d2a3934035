import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { SheetForm } from "@/components/services/sheet-form";
import { TicketForm } from "@/components/services/ticket-form";
import { TicketMonths } from "@/components/services/ticket-months";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { giveOutTicketAction } from "@/lib/services/actions";
import { today } from "@/lib/server/clock";
import { describeRefusal } from "@/lib/labels/refusals";
import { sheetProblem } from "@/lib/services/labels";
import { getTicketDesk } from "@/lib/services/queries/tickets";
import { textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Karcis ${service.name}` };
}

export default async function TicketsPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readOwnService(slug);
  const desk = await getTicketDesk(viewer, slug, today());
  if (desk === null) notFound();
  const { points, months } = desk;
  return (
    <ServiceFrame service={service} tab="/karcis">
      {!service.active && <Notice tone="info">{describeRefusal({ code: "SERVICE_CLOSED" })}</Notice>}
      {service.active && (
        <>
          <TicketForm slug={slug} formKey={randomUUID()} points={points} action={giveOutTicketAction} />
          <Section>
            <SheetForm
              slug={slug}
              formKey={randomUUID()}
              points={points}
              problem={sheetProblem(textOf(search["galat"]))}
            />
          </Section>
        </>
      )}
      <Section>
        <TicketMonths months={months} />
      </Section>
      <p className="mt-5 text-sm text-ink-2">
        Sistem antrean kantor dapat meminta karcis sendiri. Buat kuncinya di{" "}
        <Link href="/survei-layanan/kunci">Kunci dan jaringan kantor</Link>.
      </p>
    </ServiceFrame>
  );
}
