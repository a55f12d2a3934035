import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewMove } from "@/components/moves/new-move";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { addressWith, textOf, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";
import {
  assignActingAction,
  movePersonAction,
  recordStatusAction,
  rotatePeopleAction,
} from "@/lib/moves/actions";
import { isMoveForm, MOVE_FORMS, type MoveFormName } from "@/lib/moves/labels/move";
import { getMoveChoices } from "@/lib/moves/queries/choices";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Catat mutasi" };

export default async function NewMovePage({ searchParams }: { searchParams: Search }) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const named = textOf(query["jenis"]);
  const form: MoveFormName = isMoveForm(named) ? named : "mutasi";
  const asked = {
    cari: textOf(query["cari"]) ?? "",
    orang: id.safeParse(query["orang"]).data ?? "",
    cariUnit: textOf(query["cariUnit"]) ?? "",
    unit: textOf(query["unit"]) ?? "",
  };
  const choices = await getMoveChoices(viewer, {
    name: asked.cari,
    personId: asked.orang || undefined,
    unitName: asked.cariUnit,
    unitCode: asked.unit || undefined,
    today: today(),
  });
  if (choices === null) notFound();
  // Whoever was chosen stays chosen when another kind of move is opened.
  const kept = Object.fromEntries(
    Object.entries({ orang: asked.orang, unit: asked.unit }).filter(([, value]) => value !== ""),
  );
  return (
    <PageBody>
      <PageHeader
        title="Catat mutasi"
        breadcrumb={[{ href: "/admin/mutasi", label: "Mutasi" }, { label: "Catat mutasi" }]}
        lead={
          "Sebelum disimpan, halaman ini menunjukkan SKP mana yang ditutup dan dibuka, siapa menilai bagian " +
          "mana, dan antrean siapa yang berubah."
        }
      />
      <TabLinks
        label="Jenis mutasi"
        tabs={(Object.keys(MOVE_FORMS) as MoveFormName[]).map((name) => ({
          href: addressWith("/admin/mutasi/baru", { jenis: name, ...kept }),
          label: MOVE_FORMS[name],
          current: name === form,
        }))}
      />
      <NewMove
        form={form}
        asked={asked}
        choices={choices}
        actions={{
          place: movePersonAction,
          acting: assignActingAction,
          status: recordStatusAction,
          rotate: rotatePeopleAction,
        }}
      />
    </PageBody>
  );
}
