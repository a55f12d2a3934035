import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { QuestionForm } from "@/components/services/question-form";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { editServiceQuestionAction } from "@/lib/services/actions";
import { getServiceQuestion } from "@/lib/services/queries/questions";
import { id } from "@/lib/kernel/fields";

interface Props {
  params: Promise<{ slug: string; questionId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Ubah pertanyaan ${service.name}` };
}

export default async function QuestionPage({ params }: Props) {
  const { slug, questionId } = await params;
  const { viewer, service } = await readOwnService(slug);
  const question = id.safeParse(questionId).success
    ? await getServiceQuestion(viewer, service.slug, questionId)
    : null;
  if (question === null) notFound();
  return (
    <ServiceFrame service={service} tab="/ubah">
      <div className="mb-3">
        <Breadcrumb
          items={[
            { href: `/survei-layanan/${service.slug}/ubah/pertanyaan`, label: "Pertanyaan tambahan" },
            { label: "Ubah" },
          ]}
        />
      </div>
      <div className="grid max-w-176 grid-cols-[minmax(0,1fr)] gap-4">
        {question.result.answers > 0 && (
          <Notice tone="info">
            Pertanyaan ini sudah dijawab warga. Kalimat dan pilihan jawabannya tidak diubah lagi, supaya
            jawaban lama tidak berarti lain; bahasa Inggris yang belum ada masih dapat ditambahkan. Untuk
            pertanyaan lain, hentikan yang ini lalu buat yang baru.
          </Notice>
        )}
        <Panel title="Ubah pertanyaan">
          <QuestionForm
            key={question.seen}
            action={editServiceQuestionAction}
            hidden={{ questionId: question.id, seen: question.seen }}
            question={question}
            submitLabel="Simpan pertanyaan"
          >
            <ButtonLink href={`/survei-layanan/${service.slug}/ubah/pertanyaan`} variant="quiet">
              Batal
            </ButtonLink>
          </QuestionForm>
        </Panel>
      </div>
    </ServiceFrame>
  );
}
