"use client";
import { ServiceFields } from "@/components/services/service-fields";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { ServiceSettings, UnitGroup } from "@/lib/services/queries/services";

interface EditServiceFormProps {
  readonly action: FormAction;
  readonly service: ServiceSettings;
  readonly groups: readonly UnitGroup[];
  /** The public address as it stands. */
  readonly url: string;
}

/** Settings of a service; the address can be changed until somebody answered. */
export function EditServiceForm({ action, service, groups, url }: EditServiceFormProps) {
  const form = useForm(action);
  return (
    <Panel title="Data layanan">
      <form action={form.submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={form.state} />
        <input type="hidden" name="serviceId" value={service.id} />
        <input type="hidden" name="version" value={service.version} />
        <ServiceFields
          form={form}
          groups={groups}
          values={service}
          fixed={service.answered}
          slugHint="Dapat diubah sampai jawaban pertama masuk. Sesudah itu tetap, karena poster memuatnya."
        />
        <div className="rounded-md bg-sunken px-3 py-2 text-sm">
          <p className="text-ink-2">
            Alamat survei untuk warga
            {service.answered && ", tidak dapat diubah lagi karena sudah ada jawaban dan poster memuatnya"}
          </p>
          <p className="mt-1 font-mono break-all select-all">{url}</p>
        </div>
        <div>
          <SubmitButton pendingLabel="Menyimpan…">Simpan pengaturan</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
