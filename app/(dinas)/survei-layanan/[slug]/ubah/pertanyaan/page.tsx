import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { QuestionForm } from "@/components/services/question-form";
import { QuestionPanel } from "@/components/services/question-panel";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { SideColumn } from "@/components/ui/side-column";
import {
  addServiceQuestionAction,
  moveServiceQuestionAction,
  switchServiceQuestionAction,
} from "@/lib/services/actions";
import { MOST_ACTIVE_QUESTIONS } from "@/lib/services/rules/questions";
import { describeRefusal } from "@/lib/labels/refusals";
import { listServiceQuestions } from "@/lib/services/queries/questions";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";

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
  const doors = { move: moveServiceQuestionAction, switchOver: switchServiceQuestionAction };
  const add = (
    <Panel title="Tambah pertanyaan" small>
      {asked.length >= MOST_ACTIVE_QUESTIONS ? (
        <EmptyState title="Belum bisa menambah">
          {describeRefusal({ code: "QUESTIONS_FULL", most: MOST_ACTIVE_QUESTIONS })}
        </EmptyState>
      ) : (
        <QuestionForm
          action={addServiceQuestionAction}
          hidden={{ serviceId }}
          submitLabel="Tambah pertanyaan"
        />
      )}
    </Panel>
  );
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
      <SideColumn width="wide" label="Tambah pertanyaan" aside={add}>
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
            doors={doors}
            place={{ first: index === 0, last: index === asked.length - 1 }}
            editHref={`${root}/${question.id}`}
          />
        ))}
      </SideColumn>
      {total > 0 && (
        <Section title="Tidak ditanyakan lagi">
          <div className="grid max-w-176 grid-cols-[minmax(0,1fr)] gap-4">
            {retired.map((question) => (
              <QuestionPanel
                key={question.id}
                question={question}
                doors={doors}
                place={{ first: true, last: true }}
                editHref={`${root}/${question.id}`}
              />
            ))}
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${retired.length} dari ${total} pertanyaan`}
              hrefFor={(to) => addressWith(root, { halaman: String(to) })}
            />
          </div>
        </Section>
      )}
    </ServiceFrame>
  );
}
