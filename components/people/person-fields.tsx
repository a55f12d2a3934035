"use client";
import Link from "next/link";
import { useState } from "react";
import type { useForm } from "@/components/forms/use-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { GOLONGAN } from "@/lib/people/rules/person";

/** What the form of a person begins with. */
export interface PersonValues {
  readonly nip: string;
  readonly name: string;
  readonly kind: "PNS" | "PPPK" | "";
  readonly golongan: string;
  readonly email: string | null;
}

interface PersonFieldsProps {
  readonly form: ReturnType<typeof useForm>;
  readonly values: PersonValues;
}

const KINDS = (["PNS", "PPPK"] as const).map((value) => ({ value, label: value }));

/** Golongan of the kind that is chosen; of both as long as none is, and where no script runs. */
const groupsFor = (kind: string) =>
  KINDS.filter(({ value }) => kind === "" || kind === value).map(({ value, label }) => ({
    label,
    options: GOLONGAN[value].map((golongan) => ({ value: golongan, label: golongan })),
  }));

/** Name, kind, NIP, golongan and e-mail of a person. */
export function PersonFields({ form, values }: PersonFieldsProps) {
  const { errorFor, valueFor } = form;
  const [kind, setKind] = useState<string>(valueFor("kind", values.kind));
  return (
    <>
      <TextField
        name="name"
        label="Nama lengkap dengan gelar"
        hint="Seperti di SK, misalnya Dr. Siti Aminah, S.Kom., M.T."
        autoComplete="off"
        maxLength={120}
        error={errorFor("name")}
        defaultValue={valueFor("name", values.name)}
      />
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLSelectElement) setKind(target.value);
        }}
      >
        <SelectField
          name="kind"
          label="Jenis pegawai"
          placeholder="Pilih jenis"
          options={KINDS}
          error={errorFor("kind")}
          defaultValue={valueFor("kind", values.kind)}
        />
      </div>
      <NipField form={form} nip={values.nip} />
      <SelectField
        name="golongan"
        label="Golongan"
        placeholder="Pilih golongan"
        groups={groupsFor(kind)}
        error={errorFor("golongan")}
        defaultValue={valueFor("golongan", values.golongan)}
      />
      <TextField
        name="email"
        label="Surel"
        type="email"
        optional
        autoComplete="off"
        maxLength={120}
        error={errorFor("email")}
        defaultValue={valueFor("email", values.email ?? "")}
      />
    </>
  );
}

/** The NIP; where somebody has it already, the way to her. */
function NipField({ form, nip }: { readonly form: PersonFieldsProps["form"]; readonly nip: string }) {
  const { state, errorFor, valueFor } = form;
  const place = state.kind === "invalid" ? state.places?.["nip"] : undefined;
  return (
    <div>
      <TextField
        name="nip"
        label="NIP"
        hint="18 angka. Untuk PPPK: NI PPPK. Boleh ditempel dengan atau tanpa spasi."
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        error={errorFor("nip")}
        defaultValue={valueFor("nip", nip)}
      />
      {place !== undefined && (
        <p className="mt-1 text-sm">
          <Link href={place} prefetch={false}>
            Buka data pegawai itu
          </Link>
        </p>
      )}
    </div>
  );
}
