"use server";
import { defineAction } from "@/lib/actions/define";
import { addOfficeNetwork } from "@/lib/commands/add-office-network";
import { makeApiKey } from "@/lib/commands/make-api-key";
import { removeOfficeNetwork } from "@/lib/commands/remove-office-network";
import { revokeApiKey } from "@/lib/commands/revoke-api-key";
import { keyWords } from "@/lib/labels/api-key";
import {
  addOfficeNetworkSchema,
  makeApiKeySchema,
  removeOfficeNetworkSchema,
  revokeApiKeySchema,
} from "@/lib/schemas/api-key";

export const makeApiKeyAction = defineAction(makeApiKeySchema, makeApiKey, ({ name, token }) => ({
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
