-- CreateEnum
CREATE TYPE "PointKind" AS ENUM ('COUNTER', 'KIOSK', 'ONLINE');

-- CreateEnum
CREATE TYPE "AnswerChannel" AS ENUM ('LINK', 'QR', 'KIOSK', 'TICKET', 'PAPER');

-- CreateEnum
CREATE TYPE "ServiceOutcome" AS ENUM ('FINISHED', 'RUNNING', 'REFUSED');

-- CreateEnum
CREATE TYPE "AnswerStanding" AS ENUM ('COUNTED', 'QUARANTINED', 'RELEASED', 'REJECTED');

-- CreateEnum
CREATE TYPE "FollowUpStatus" AS ENUM ('PLANNED', 'DONE');

-- CreateEnum
CREATE TYPE "ComplaintKind" AS ENUM ('PENGADUAN', 'SARAN');

-- CreateEnum
CREATE TYPE "ComplaintStatus" AS ENUM ('RECEIVED', 'VERIFIED', 'FORWARDED', 'ANSWERED', 'REFUSED');

-- AlterTable
ALTER TABLE "Service" ADD COLUMN     "openAtNight" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "SurveyResponse" ADD COLUMN     "channel" "AnswerChannel" NOT NULL DEFAULT 'LINK',
ADD COLUMN     "deviceHash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "extra" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "importId" UUID,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'id',
ADD COLUMN     "networkHash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "outcome" "ServiceOutcome",
ADD COLUMN     "pattern" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pointId" UUID,
ADD COLUMN     "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "receivedOn" DATE,
ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reviewedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewedById" UUID,
ADD COLUMN     "standing" "AnswerStanding" NOT NULL DEFAULT 'COUNTED';

-- AlterTable
ALTER TABLE "SurveyTally" ADD COLUMN     "scaled" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "squares" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ServicePoint" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PointKind" NOT NULL,
    "capacity" INTEGER NOT NULL DEFAULT 20,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ServicePoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceAssignment" (
    "id" UUID NOT NULL,
    "pointId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ServiceAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceQuestion" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "options" TEXT[],
    "words" JSONB NOT NULL DEFAULT '{}',
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ServiceQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionTally" (
    "questionId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "option" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "QuestionTally_pkey" PRIMARY KEY ("questionId","month","option")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "pointId" UUID,
    "codeHash" TEXT NOT NULL,
    "issuedById" UUID,
    "apiKeyId" UUID,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresOn" DATE NOT NULL,
    "usedOn" DATE,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedOn" DATE,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeNetwork" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "range" INET NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OfficeNetwork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveySalt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "SurveySalt_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "ServiceUsers" (
    "serviceId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "users" INTEGER NOT NULL,

    CONSTRAINT "ServiceUsers_pkey" PRIMARY KEY ("serviceId","termId")
);

-- CreateTable
CREATE TABLE "SurveyClosing" (
    "termId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedById" UUID,

    CONSTRAINT "SurveyClosing_pkey" PRIMARY KEY ("termId")
);

-- CreateTable
CREATE TABLE "IkmSnapshot" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "opdId" UUID NOT NULL,
    "respondents" INTEGER NOT NULL,
    "excluded" INTEGER NOT NULL,
    "ikm" DECIMAL(5,2),
    "mutu" TEXT,
    "body" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IkmSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "unsur" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "responsibleId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "FollowUpStatus" NOT NULL DEFAULT 'PLANNED',
    "doneOn" DATE,
    "result" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyImport" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "importedById" UUID NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "submissionKey" UUID NOT NULL,
    "kind" "ComplaintKind" NOT NULL,
    "unitId" UUID NOT NULL,
    "serviceId" UUID,
    "text" TEXT NOT NULL,
    "shownText" TEXT,
    "status" "ComplaintStatus" NOT NULL DEFAULT 'RECEIVED',
    "receivedOn" DATE NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verifyBy" DATE NOT NULL,
    "forwardBy" DATE NOT NULL,
    "answerBy" DATE NOT NULL,
    "escalation" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL DEFAULT '',
    "closedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintEvent" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "actorId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "visible" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ComplaintEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE UNIQUE INDEX "ServicePoint_code_key" ON "ServicePoint"("code");

-- CreateIndex
CREATE INDEX "ServicePoint_serviceId_idx" ON "ServicePoint"("serviceId");

-- CreateIndex
CREATE INDEX "ServiceAssignment_pointId_startsOn_idx" ON "ServiceAssignment"("pointId", "startsOn");

-- CreateIndex
CREATE INDEX "ServiceAssignment_employeeId_startsOn_idx" ON "ServiceAssignment"("employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "ServiceQuestion_serviceId_ordinal_idx" ON "ServiceQuestion"("serviceId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Ticket_codeHash_key" ON "Ticket"("codeHash");

-- CreateIndex
CREATE INDEX "Ticket_serviceId_issuedAt_idx" ON "Ticket"("serviceId", "issuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE INDEX "ApiKey_unitId_idx" ON "ApiKey"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "OfficeNetwork_unitId_range_key" ON "OfficeNetwork"("unitId", "range");

-- CreateIndex
CREATE INDEX "IkmSnapshot_termId_opdId_idx" ON "IkmSnapshot"("termId", "opdId");

-- CreateIndex
CREATE UNIQUE INDEX "IkmSnapshot_termId_serviceId_key" ON "IkmSnapshot"("termId", "serviceId");

-- CreateIndex
CREATE INDEX "FollowUp_responsibleId_idx" ON "FollowUp"("responsibleId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_serviceId_termId_unsur_key" ON "FollowUp"("serviceId", "termId", "unsur");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyImport_serviceId_sha256_key" ON "SurveyImport"("serviceId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_code_key" ON "Complaint"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_submissionKey_key" ON "Complaint"("submissionKey");

-- CreateIndex
CREATE INDEX "Complaint_unitId_status_answerBy_idx" ON "Complaint"("unitId", "status", "answerBy");

-- CreateIndex
CREATE INDEX "Complaint_status_answerBy_idx" ON "Complaint"("status", "answerBy");

-- CreateIndex
CREATE INDEX "Complaint_receivedAt_idx" ON "Complaint"("receivedAt");

-- CreateIndex
CREATE INDEX "ComplaintEvent_complaintId_at_idx" ON "ComplaintEvent"("complaintId", "at");

-- CreateIndex
CREATE INDEX "SurveyResponse_pointId_receivedAt_idx" ON "SurveyResponse"("pointId", "receivedAt");

-- CreateIndex
CREATE INDEX "SurveyResponse_serviceId_receivedAt_idx" ON "SurveyResponse"("serviceId", "receivedAt");

-- CreateIndex
CREATE INDEX "SurveyResponse_serviceId_standing_idx" ON "SurveyResponse"("serviceId", "standing");

-- CreateIndex
CREATE INDEX "SurveyResponse_deviceHash_idx" ON "SurveyResponse"("deviceHash");

-- AddForeignKey
ALTER TABLE "ServicePoint" ADD CONSTRAINT "ServicePoint_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceQuestion" ADD CONSTRAINT "ServiceQuestion_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTally" ADD CONSTRAINT "QuestionTally_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "ServiceQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "ApiKey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeNetwork" ADD CONSTRAINT "OfficeNetwork_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_importId_fkey" FOREIGN KEY ("importId") REFERENCES "SurveyImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceUsers" ADD CONSTRAINT "ServiceUsers_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceUsers" ADD CONSTRAINT "ServiceUsers_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyClosing" ADD CONSTRAINT "SurveyClosing_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyClosing" ADD CONSTRAINT "SurveyClosing_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IkmSnapshot" ADD CONSTRAINT "IkmSnapshot_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IkmSnapshot" ADD CONSTRAINT "IkmSnapshot_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyImport" ADD CONSTRAINT "SurveyImport_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyImport" ADD CONSTRAINT "SurveyImport_importedById_fkey" FOREIGN KEY ("importedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintEvent" ADD CONSTRAINT "ComplaintEvent_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintEvent" ADD CONSTRAINT "ComplaintEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- ── What was there before ───────────────────────────────────────────────────

UPDATE "SurveyResponse" SET
  "receivedOn" = CASE WHEN date_trunc('month', "receivedAt")::date = "month" THEN "receivedAt"::date ELSE "month" END,
  "pattern" = concat(coalesce("persyaratan"::text, '-'), coalesce("prosedur"::text, '-'), coalesce("waktu"::text, '-'), coalesce("biaya"::text, '-'),
    coalesce("produk"::text, '-'), coalesce("kompetensi"::text, '-'), coalesce("perilaku"::text, '-'), coalesce("sarana"::text, '-'), coalesce("pengaduan"::text, '-'));
ALTER TABLE "SurveyResponse" ALTER COLUMN "receivedOn" SET NOT NULL;

UPDATE "SurveyTally" t SET "scaled" = r."scaled", "squares" = r."squares"
FROM (
  SELECT "serviceId", "month", sum(m) AS "scaled", sum(m * m) AS "squares" FROM (
    SELECT "serviceId", "month",
      (SELECT sum(a) * 2520 / count(a) FROM unnest(ARRAY["persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarana", "pengaduan"]) AS a) AS m
    FROM "SurveyResponse") means GROUP BY "serviceId", "month") r
WHERE t."serviceId" = r."serviceId" AND t."month" = r."month" AND t."unsur" = 'N';

-- What citizens had written beside their answers becomes a case of its own; nothing leads back to the answers.
INSERT INTO "Complaint" ("id", "code", "submissionKey", "kind", "unitId", "serviceId", "text", "receivedOn", "receivedAt", "verifyBy", "forwardBy", "answerBy")
SELECT gen_random_uuid(), concat('AD-', substr(c.letters, 1, 4), '-', substr(c.letters, 5, 4)), gen_random_uuid(), 'SARAN', coalesce(u."opdId", u."id"), s."id",
  r."message", r."receivedOn", r."receivedOn", r."receivedOn" + 5, r."receivedOn" + 7, r."receivedOn" + 14
FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId" JOIN "Unit" u ON u."id" = s."unitId",
  LATERAL (SELECT upper(translate(substr(encode(sha256(convert_to(r."id"::text || r."receiptCode", 'UTF8')), 'hex'), 1, 8), '01bcde', 'HJKMNP')) AS letters) c
WHERE r."message" <> '';
ALTER TABLE "SurveyResponse" DROP COLUMN "message";

-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "SurveyResponse" ADD CONSTRAINT "response_day_lies_in_month" CHECK (date_trunc('month', "receivedOn")::date = "month");
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "response_pattern_is_nine_answers" CHECK ("pattern" ~ '^[1-4-]{9}$' OR "pattern" = '');
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "response_kept_out_has_a_reason" CHECK ("standing" = 'COUNTED' OR cardinality("reasons") > 0);
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "response_reviewed_by_somebody" CHECK (("standing" IN ('RELEASED', 'REJECTED')) = ("reviewedAt" IS NOT NULL));
ALTER TABLE "SurveyTally" ADD CONSTRAINT "tally_means_are_not_negative" CHECK ("scaled" >= 0 AND "squares" >= 0);
ALTER TABLE "ServicePoint" ADD CONSTRAINT "point_serves_somebody" CHECK ("capacity" BETWEEN 1 AND 600);
ALTER TABLE "ServiceQuestion" ADD CONSTRAINT "question_has_two_to_five_answers" CHECK (cardinality("options") BETWEEN 2 AND 5);
ALTER TABLE "QuestionTally" ADD CONSTRAINT "question_tally_is_possible" CHECK ("count" >= 0 AND "option" BETWEEN 0 AND 4);
ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "assignment_days_in_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "assigned_once_a_day" EXCLUDE USING gist
  ("pointId" WITH =, "employeeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "Ticket" ADD CONSTRAINT "ticket_is_issued_by_somebody" CHECK ("issuedById" IS NOT NULL OR "apiKeyId" IS NOT NULL);
ALTER TABLE "ServiceUsers" ADD CONSTRAINT "users_are_counted" CHECK ("users" >= 0);
ALTER TABLE "IkmSnapshot" ADD CONSTRAINT "snapshot_within_bounds" CHECK ("respondents" >= 0 AND "excluded" >= 0 AND ("ikm" IS NULL OR "ikm" BETWEEN 25 AND 100));
ALTER TABLE "FollowUp" ADD CONSTRAINT "follow_up_done_has_a_day" CHECK (("status" = 'DONE') = ("doneOn" IS NOT NULL));
ALTER TABLE "Complaint" ADD CONSTRAINT "complaint_days_in_order" CHECK ("receivedOn" <= "verifyBy" AND "verifyBy" <= "forwardBy" AND "forwardBy" <= "answerBy");
ALTER TABLE "Complaint" ADD CONSTRAINT "complaint_closed_has_a_day" CHECK (("status" IN ('ANSWERED', 'REFUSED')) = ("closedOn" IS NOT NULL));
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "paper_comes_by_import" CHECK (("channel" = 'PAPER') = ("importId" IS NOT NULL));

CREATE TRIGGER "snapshot_is_written_once" BEFORE UPDATE OR DELETE ON "IkmSnapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "closing_is_written_once" BEFORE UPDATE OR DELETE ON "SurveyClosing" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "complaint_event_is_written_once" BEFORE UPDATE OR DELETE ON "ComplaintEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What waits for a review, and what somebody remembers of a text.
CREATE INDEX "SurveyResponse_quarantined" ON "SurveyResponse" ("serviceId", "receivedAt") WHERE "standing" = 'QUARANTINED';
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Complaint_text_trigrams" ON "Complaint" USING gin ("text" gin_trgm_ops);
