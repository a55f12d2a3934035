"use server";
import { endAppraiserOverride, nameAppraiser } from "@/lib/moves/commands/name-appraiser";
import { decideProposal, proposeAppraiser, withdrawProposal } from "@/lib/moves/commands/propose-appraiser";
import { assignActing, movePerson, recordStatus } from "@/lib/moves/commands/move-forms";
import { rotatePeople } from "@/lib/moves/commands/rotate-people";
import { takeBackMove } from "@/lib/moves/commands/take-back-move";
import {
  appraiserEnded,
  appraiserNamed,
  appraiserProposed,
  PROPOSAL_WITHDRAWN,
  proposalDecided,
} from "@/lib/moves/labels/appraiser";
import { enteredAnswer } from "@/lib/moves/labels/answers";
import { MOVE_TAKEN_BACK } from "@/lib/moves/labels/move";
import {
  assignActingSchema,
  decideProposalSchema,
  endAppraiserOverrideSchema,
  movePersonSchema,
  nameAppraiserSchema,
  proposeAppraiserSchema,
  recordStatusSchema,
  rotatePeopleSchema,
  takeBackMoveSchema,
  withdrawProposalSchema,
} from "@/lib/moves/schemas";
import { defineAction } from "@/lib/server/actions/define";

export const movePersonAction = defineAction(movePersonSchema, movePerson, enteredAnswer);

export const assignActingAction = defineAction(assignActingSchema, assignActing, enteredAnswer);

export const recordStatusAction = defineAction(recordStatusSchema, recordStatus, enteredAnswer);

export const rotatePeopleAction = defineAction(rotatePeopleSchema, rotatePeople, enteredAnswer);

export const takeBackMoveAction = defineAction(takeBackMoveSchema, takeBackMove, () => ({
  message: MOVE_TAKEN_BACK,
}));

export const nameAppraiserAction = defineAction(nameAppraiserSchema, nameAppraiser, ({ name }) => ({
  message: appraiserNamed(name),
}));

export const endAppraiserOverrideAction = defineAction(
  endAppraiserOverrideSchema,
  endAppraiserOverride,
  ({ name }) => ({ message: appraiserEnded(name) }),
);

export const proposeAppraiserAction = defineAction(proposeAppraiserSchema, proposeAppraiser, ({ name }) => ({
  message: appraiserProposed(name),
}));

export const decideProposalAction = defineAction(decideProposalSchema, decideProposal, ({ accepted }) => ({
  message: proposalDecided(accepted),
}));

export const withdrawProposalAction = defineAction(withdrawProposalSchema, withdrawProposal, () => ({
  message: PROPOSAL_WITHDRAWN,
}));
