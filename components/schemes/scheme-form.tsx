"use client";

import { ComponentFields } from "@/components/schemes/component-fields";
import type { SchemeFields } from "@/components/schemes/fields";
import { GeneralFields } from "@/components/schemes/general-fields";
import { BehaviourFields, CompetencyFields } from "@/components/schemes/people-fields";
import { AttendanceFields, CitizenFields } from "@/components/schemes/surroundings-fields";
import { WorkFields } from "@/components/schemes/work-fields";
import { ButtonLink } from "@/components/ui/button-link";
import { FormAnswer } from "@/components/forms/form-answer";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SaveBar } from "@/components/forms/save-bar";
import { SubmitButton } from "@/components/forms/submit-button";
import type { Scheme } from "@/lib/scoring/scheme";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface SchemeFormProps {
  readonly schemeId: string;
  readonly revision: number;
  readonly scheme: Scheme;
  readonly action: FormAction;
}

/** Every rule of a draft in one form; posts without scripts too. */
export function SchemeForm({ schemeId, revision, scheme, action }: SchemeFormProps) {
  const { state, submit, valueFor, errorFor } = useForm(action);
  const sent = state.kind === "invalid" || state.kind === "refused" ? state.values : null;
  // A box that was not ticked sends nothing, so once something was sent its absence is the answer.
  const checkedFor = (name: string, fallback: boolean): boolean =>
    sent === null ? fallback : sent[name] !== undefined;
  const fields: SchemeFields = { scheme, valueFor, errorFor, checkedFor };
  const href = `/admin/skema/${schemeId}`;
  return (
    <form action={submit} noValidate>
      <PageBody width="form">
        <PageHeader
          title={`Ubah draf versi ${scheme.version}`}
          lead={scheme.name}
          breadcrumb={[
            { href: "/admin/skema", label: "Aturan nilai" },
            { href, label: `Versi ${scheme.version}` },
            { label: "Ubah draf" },
          ]}
        />
        <FormAnswer state={state} />
        <input type="hidden" name="schemeId" value={schemeId} />
        <input type="hidden" name="revision" value={revision} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <GeneralFields fields={fields} />
          <ComponentFields fields={fields} />
          <WorkFields fields={fields} />
          <BehaviourFields fields={fields} />
          <CompetencyFields fields={fields} />
          <CitizenFields fields={fields} />
          <AttendanceFields fields={fields} />
        </div>
      </PageBody>
      <SaveBar status="Belum berlaku untuk siapa pun" statusIcon="info">
        <ButtonLink href={href}>Batal</ButtonLink>
        <SubmitButton pendingLabel="Menyimpan…">Simpan draf</SubmitButton>
      </SaveBar>
    </form>
  );
}
