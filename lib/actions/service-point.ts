"use server";
import { defineAction } from "@/lib/actions/define";
import { addServicePoint } from "@/lib/commands/add-service-point";
import { editServicePoint } from "@/lib/commands/edit-service-point";
import { recallPosters } from "@/lib/commands/recall-posters";
import { switchServicePoint } from "@/lib/commands/switch-service-point";
import {
  addServicePointSchema,
  editServicePointSchema,
  recallPostersSchema,
  switchServicePointSchema,
} from "@/lib/schemas/service-point";

export const addServicePointAction = defineAction(
  addServicePointSchema,
  addServicePoint,
  ({ slug, pointId }) => ({ redirect: `/survei-layanan/${slug}/titik/${pointId}` }),
);

export const editServicePointAction = defineAction(editServicePointSchema, editServicePoint, ({ name }) => ({
  message: `${name} disimpan.`,
}));

export const switchServicePointAction = defineAction(
  switchServicePointSchema,
  switchServicePoint,
  ({ active }) => ({
    message: active
      ? "Titik ini dipakai lagi."
      : "Titik ini tidak dipakai lagi. Jawaban yang sudah masuk tetap dihitung.",
  }),
);

export const recallPostersAction = defineAction(recallPostersSchema, recallPosters, ({ edition }) => ({
  message: `Poster lama ditarik. Cetak dan pasang poster edisi ${edition}.`,
}));
