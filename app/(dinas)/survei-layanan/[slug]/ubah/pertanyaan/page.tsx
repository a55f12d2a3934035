import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { AddQuestion } from "@/components/services/add-question";
import { QuestionPanel } from "@/components/services/question-panel";
import { RetiredQuestions } from "@/components/services/retired-questions";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import {
  addServiceQuestionAction,
  moveServiceQuestionAction,
  switchServiceQuestionAction,
} from "@/lib/services/actions";
import { MOST_ACTIVE_QUESTIONS } from "@/lib/services/rules/questions";
import { listServiceQuestions } from "@/lib/services/queries/questions";
import { askedPage, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Pertanyaan tambahan ${service.name}` };
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readOwnService(slug);
  const list = await listServiceQuestions(viewer, service.slug, { page: askedPage(search["halaman"]) });
  if (list === null) notFound();
  const { asked, retired, serviceId, total, page, pageCount } = list;
  const root = `/survei-layanan/${service.slug}/ubah/pertanyaan`;
  const actions = { move: moveServiceQuestionAction, switchOver: switchServiceQuestionAction };
  return (
    <ServiceFrame service={service} tab="/ubah">
      <div className="mb-3">
        <Breadcrumb
          items={[
            { href: `/survei-layanan/${service.slug}/ubah`, label: "Pengaturan" },
            { label: "Pertanyaan tambahan" },
          ]}
        />
      </div>
      <SideColumn
        width="wide"
        label="Tambah pertanyaan"
        aside={
          <AddQuestion
            isFull={asked.length >= MOST_ACTIVE_QUESTIONS}
            serviceId={serviceId}
            action={addServiceQuestionAction}
          />
        }
      >
        <Notice tone="info" title="Pertanyaan tambahan tidak masuk ke IKM" level={2}>
          IKM hanya dihitung dari sembilan unsur. Pertanyaan di sini ditanyakan sesudahnya, paling banyak{" "}
          {MOST_ACTIVE_QUESTIONS} sekaligus. Sesudah dijawab warga, kalimatnya tidak diubah lagi: hentikan,
          lalu buat yang baru.
        </Notice>
        {asked.length === 0 && (
          <Panel>
            <EmptyState title="Belum ada pertanyaan tambahan">
              Tambahkan bila ada satu dua hal khusus yang ingin diketahui dari pengguna layanan ini.
            </EmptyState>
          </Panel>
        )}
        {asked.map((question, index) => (
          <QuestionPanel
            key={question.id}
            question={question}
            actions={actions}
            place={{ first: index === 0, last: index === asked.length - 1 }}
            editHref={`${root}/${question.id}`}
          />
        ))}
      </SideColumn>
      {total > 0 && (
        <RetiredQuestions
          questions={retired}
          actions={actions}
          root={root}
          pages={{ page, pageCount, total }}
        />
      )}
    </ServiceFrame>
  );
}
