import type { Metadata } from "next";
import { SetUpForm } from "@/components/instansi/set-up-form";
import { NewPersonFields } from "@/components/people/new-person-fields";
import { Logo } from "@/components/layout/logo";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { setUpAction } from "@/lib/instansi/actions";
import { weightsSentence } from "@/lib/instansi/labels";
import { yearsToBegin } from "@/lib/instansi/rules";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";
import { today } from "@/lib/server/clock";
import { onlyBeforeSetUp } from "@/lib/server/instansi";

export const metadata: Metadata = { title: "Penyiapan" };

/** The first day: it is a page only while nobody has set the instansi up. */
export default async function FirstDayPage() {
  await onlyBeforeSetUp();
  return (
    <main id="isi">
      <PageBody width="form">
        <div className="mb-6">
          <Logo href="/mulai" />
        </div>
        <PageHeader
          title="Penyiapan Teraju"
          lead={
            "Diisi satu kali. Unit, jabatan, dan pegawai dicatat sesudah ini, " +
            "dan semua yang ditulis di sini dapat diperbaiki."
          }
        />
        <SetUpForm
          action={setUpAction}
          person={<NewPersonFields />}
          years={yearsToBegin(today())}
          schemes={SCHEME_IDS.map((value) => ({
            value,
            label: schemes[value].name,
            description: weightsSentence(schemes[value]),
          }))}
        />
      </PageBody>
    </main>
  );
}
