"use client";
import { useState, type SyntheticEvent } from "react";
import { ServiceFields, checkedFor } from "@/components/services/service-fields";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { proposeSlug } from "@/lib/services/rules/services";
import type { UnitGroup } from "@/lib/services/queries/services";

interface AddServiceFormProps {
  readonly action: FormAction;
  readonly groups: readonly UnitGroup[];
  /** Where surveys stand, "https://…/survei/". */
  readonly root: string;
}

/** A new service; its address is made of the name unless somebody types another. */
export function AddServiceForm({ action, groups, root }: AddServiceFormProps) {
  const form = useForm(action);
  const [typed, setTyped] = useState({ name: "", slug: "" });
  const follow = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLInputElement && (target.name === "name" || target.name === "slug"))
      setTyped((before) => ({ ...before, [target.name]: target.value.trim() }));
  };
  const slug = typed.slug === "" ? typed.name !== "" && proposeSlug(typed.name) : typed.slug.toLowerCase();
  return (
    <form action={form.submit} onInput={follow} noValidate>
      <Panel>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <FormAnswer state={form.state} />
          <ServiceFields
            form={form}
            groups={groups}
            values={{ name: "", unitId: onlyUnit(groups), slug: "", openAtNight: false, source: "" }}
            slugHint={
              "Dibuat dari nama bila dikosongkan. Pendek lebih baik, karena warga mengetiknya dari " +
              "poster. Tidak dapat diubah lagi sesudah ada jawaban."
            }
          />
          {slug !== false && (
            <p aria-live="polite" className="text-sm text-ink-2">
              Alamat untuk warga:{" "}
              <span className="font-mono break-all text-ink">
                {root}
                {slug}
              </span>
            </p>
          )}
          <CheckboxField
            name="active"
            label="Buka surveinya sekarang"
            description="Bila tidak dicentang, warga belum dapat menjawab sampai Anda membukanya."
            defaultChecked={checkedFor(form, "active", true)}
          />
          <div>
            <SubmitButton pendingLabel="Menyimpan…">Tambah layanan</SubmitButton>
          </div>
        </div>
      </Panel>
    </form>
  );
}

function onlyUnit(groups: readonly UnitGroup[]): string {
  const units = groups.flatMap((group) => group.units);
  return units.length === 1 ? (units[0]?.id ?? "") : "";
}
