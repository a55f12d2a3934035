"use server";
import { defineAction } from "@/lib/server/actions/define";
import { drawQr } from "@/lib/server/documents/qr";
import { ownOrigin } from "@/lib/server/http/origin";
import { assignOfficer, endAssignment } from "@/lib/services/commands/assignments";
import {
  addOfficeNetwork,
  makeApiKey,
  removeOfficeNetwork,
  revokeApiKey,
} from "@/lib/services/commands/keys";
import {
  addServicePoint,
  editServicePoint,
  recallPosters,
  switchServicePoint,
} from "@/lib/services/commands/points";
import {
  addServiceQuestion,
  editServiceQuestion,
  moveServiceQuestion,
  switchServiceQuestion,
} from "@/lib/services/commands/questions";
import { addService, editService, switchService } from "@/lib/services/commands/services";
import { giveOutTickets } from "@/lib/services/commands/tickets";
import { assigned, assignmentEnded, keyWords } from "@/lib/services/labels";
import { ticketPath } from "@/lib/services/rules/keys";
import {
  addServiceSchema,
  editServiceSchema,
  switchServiceSchema,
  addServicePointSchema,
  editServicePointSchema,
  recallPostersSchema,
  switchServicePointSchema,
  addServiceQuestionSchema,
  editServiceQuestionSchema,
  moveServiceQuestionSchema,
  switchServiceQuestionSchema,
  assignOfficerSchema,
  endAssignmentSchema,
  giveOutTicketsSchema,
  addOfficeNetworkSchema,
  makeDataKeySchema,
  makeTicketKeySchema,
  removeOfficeNetworkSchema,
  revokeApiKeySchema,
} from "@/lib/services/schemas";

export const addServiceAction = defineAction(addServiceSchema, addService, ({ slug }) => ({
  redirect: `/survei-layanan/${slug}/titik`,
}));

export const editServiceAction = defineAction(editServiceSchema, editService, ({ slug, moved }) =>
  moved ? { redirect: `/survei-layanan/${slug}/ubah` } : { message: "Pengaturan layanan disimpan." },
);

export const switchServiceAction = defineAction(switchServiceSchema, switchService, ({ active }) => ({
  message: active ? "Survei dibuka untuk warga." : "Survei ditutup. Jawaban yang sudah masuk tetap dihitung.",
}));

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

export const assignOfficerAction = defineAction(assignOfficerSchema, assignOfficer, (value) => ({
  message: assigned(value),
}));

export const endAssignmentAction = defineAction(endAssignmentSchema, endAssignment, (value) => ({
  message: assignmentEnded(value),
}));

export const giveOutTicketAction = defineAction(
  giveOutTicketsSchema,
  giveOutTickets,
  async ({ slug, codes: [code = ""], point, expiresOn }) => {
    const url = `${await ownOrigin()}${ticketPath(slug, code)}`;
    const { size, path } = drawQr(url);
    return { values: { code, url, size: String(size), path, expiresOn, point: point ?? "" } };
  },
);

export const makeTicketKeyAction = defineAction(
  makeTicketKeySchema,
  (viewer, input) => makeApiKey(viewer, { ...input, scopes: ["TICKETS"] }),
  ({ name, token }) => ({ values: { name, secret: token } }),
);

export const makeDataKeyAction = defineAction(makeDataKeySchema, makeApiKey, ({ name, token }) => ({
  values: { name, secret: token },
}));

export const revokeApiKeyAction = defineAction(revokeApiKeySchema, revokeApiKey, (name) => ({
  message: keyWords.revoked(name),
}));

export const addOfficeNetworkAction = defineAction(addOfficeNetworkSchema, addOfficeNetwork, (range) => ({
  message: keyWords.networkAdded(range),
}));

export const removeOfficeNetworkAction = defineAction(
  removeOfficeNetworkSchema,
  removeOfficeNetwork,
  (range) => ({ message: keyWords.networkRemoved(range) }),
);
