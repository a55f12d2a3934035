import { ChangePasswordForm } from "@/components/account/change-password-form";
import { SessionList } from "@/components/account/session-list";
import { LinkedAccount, type Linked } from "@/components/account/linked-account";
import { SignOutForm } from "@/components/account/sign-out-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/forms/use-form";
import { moreDevices, placementLabel, SIGN_OUT_EVERYWHERE } from "@/lib/account/labels";
import type { Zone } from "@/lib/kernel/zone";
import { formatNip } from "@/lib/labels/nip";
import type { OpenDevices, OwnRecord } from "@/lib/account/queries/account";

interface AccountScreenProps {
  readonly record: OwnRecord;
  readonly devices: OpenDevices;
  /** Null where her NIP is linked with no account elsewhere. */
  readonly linked: Linked | null;
  readonly zone: Zone;
  readonly actions: {
    readonly changePassword: FormAction;
    readonly endSession: FormAction;
    readonly signOutEverywhere: FormAction;
    readonly unlink: FormAction;
  };
}

/** One's own data, password and devices. */
export function AccountScreen({ record, devices, linked, zone, actions }: AccountScreenProps) {
  const places = record.places.map(
    ({ position, unit, kind }) => `${position}, ${unit}${placementLabel(kind)}`,
  );
  return (
    <PageBody width="form">
      <PageHeader
        title="Akun Anda"
        lead="Data kepegawaian dicatat admin BKD. Bila ada yang keliru, sampaikan kepada mereka."
      />
      <Panel title="Data Anda">
        <DefinitionList
          items={[
            { term: "Nama", value: record.name },
            { term: record.kind === "PNS" ? "NIP" : "NI PPPK", value: formatNip(record.nip) },
            { term: "Golongan", value: record.golongan },
            {
              term: "Jabatan",
              value:
                places.length === 0
                  ? "Belum tercatat"
                  : places.map((place) => (
                      <span key={place} className="block">
                        {place}
                      </span>
                    )),
            },
          ]}
        />
      </Panel>
      <Section>
        <Panel
          title="Perangkat yang masuk"
          reading="Keluarkan perangkat yang tidak Anda kenali, lalu ganti kata sandi."
          flush
          {...(devices.more === 0 ? {} : { footer: moreDevices(devices.more) })}
        >
          <div className="border-b border-line px-4 py-2 md:px-6">
            <SignOutForm
              action={actions.signOutEverywhere}
              label="Keluar dari semua perangkat"
              confirm={SIGN_OUT_EVERYWHERE}
            />
          </div>
          <SessionList devices={devices.shown} zone={zone} action={actions.endSession} />
        </Panel>
      </Section>
      {linked === null ? null : (
        <Section>
          <LinkedAccount linked={linked} zone={zone} action={actions.unlink} />
        </Section>
      )}
      <Section>
        <Panel
          title="Ganti kata sandi"
          reading="Sesudah diganti, semua perangkat lain keluar dari akun Anda."
        >
          <ChangePasswordForm action={actions.changePassword} />
        </Panel>
      </Section>
    </PageBody>
  );
}
