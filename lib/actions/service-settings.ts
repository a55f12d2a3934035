"use server";
import { defineAction } from "@/lib/actions/define";
import { addService } from "@/lib/commands/add-service";
import { editService } from "@/lib/commands/edit-service";
import { switchService } from "@/lib/commands/switch-service";
import { addServiceSchema, editServiceSchema, switchServiceSchema } from "@/lib/schemas/service-settings";

export const addServiceAction = defineAction(addServiceSchema, addService, ({ slug }) => ({
  redirect: `/survei-layanan/${slug}/titik`,
}));

export const editServiceAction = defineAction(editServiceSchema, editService, ({ slug, moved }) =>
  moved ? { redirect: `/survei-layanan/${slug}/ubah` } : { message: "Pengaturan layanan disimpan." },
);

export const switchServiceAction = defineAction(switchServiceSchema, switchService, ({ active }) => ({
  message: active ? "Survei dibuka untuk warga." : "Survei ditutup. Jawaban yang sudah masuk tetap dihitung.",
}));
