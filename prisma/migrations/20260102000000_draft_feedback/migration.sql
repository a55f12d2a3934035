-- Feedback that the appraiser is still writing: the employee reads Feedback rows, so a draft must not be one.
ALTER TABLE "Appraisal" ADD COLUMN IF NOT EXISTS "draftFeedback" TEXT NOT NULL DEFAULT '';
