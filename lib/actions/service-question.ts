"use server";
import { defineAction } from "@/lib/actions/define";
import { addServiceQuestion } from "@/lib/commands/add-service-question";
import { editServiceQuestion } from "@/lib/commands/edit-service-question";
import { moveServiceQuestion } from "@/lib/commands/move-service-question";
import { switchServiceQuestion } from "@/lib/commands/switch-service-question";
import {
  addServiceQuestionSchema,
  editServiceQuestionSchema,
  moveServiceQuestionSchema,
  switchServiceQuestionSchema,
} from "@/lib/schemas/service-question";

export const addServiceQuestionAction = defineAction(addServiceQuestionSchema, addServiceQuestion, () => ({
  message: "Pertanyaan ditambahkan dan langsung ditanyakan.",
}));

export const editServiceQuestionAction = defineAction(
  editServiceQuestionSchema,
  editServiceQuestion,
  ({ slug }) => ({ redirect: `/survei-layanan/${slug}/ubah/pertanyaan` }),
);

export const switchServiceQuestionAction = defineAction(
  switchServiceQuestionSchema,
  switchServiceQuestion,
  ({ active }) => ({
    message: active
      ? "Pertanyaan ditanyakan lagi, di urutan terakhir."
      : "Pertanyaan tidak ditanyakan lagi. Jawabannya tetap tersimpan.",
  }),
);

export const moveServiceQuestionAction = defineAction(
  moveServiceQuestionSchema,
  moveServiceQuestion,
  () => ({}),
);
