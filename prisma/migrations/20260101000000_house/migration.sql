-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('INSTANSI', 'OPD', 'SEKRETARIAT', 'BIDANG', 'SEKSI', 'UPTD', 'KECAMATAN', 'KELURAHAN', 'SEKOLAH', 'PUSKESMAS');

-- CreateEnum
CREATE TYPE "PositionKind" AS ENUM ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'FUNGSIONAL');

-- CreateEnum
CREATE TYPE "EmployeeKind" AS ENUM ('PNS', 'PPPK');

-- CreateEnum
CREATE TYPE "PlacementKind" AS ENUM ('DEFINITIF', 'PLT', 'PLH');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('BKD_ADMIN', 'UNIT_ADMIN', 'LEADER', 'AUDITOR', 'SURVEY_OFFICER');

-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('BULANAN', 'TRIWULANAN');

-- CreateEnum
CREATE TYPE "TermStatus" AS ENUM ('UPCOMING', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "SkpStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

-- CreateEnum
CREATE TYPE "RhkKind" AS ENUM ('UTAMA', 'TAMBAHAN');

-- CreateEnum
CREATE TYPE "Aspect" AS ENUM ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('MORE', 'LESS');

-- CreateEnum
CREATE TYPE "TargetKind" AS ENUM ('NUMBER', 'RANGE', 'MILESTONE', 'YES_NO');

-- CreateEnum
CREATE TYPE "CoreValue" AS ENUM ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF');

-- CreateEnum
CREATE TYPE "ExpectationRating" AS ENUM ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI');

-- CreateEnum
CREATE TYPE "Predikat" AS ENUM ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

-- CreateEnum
CREATE TYPE "OrganisationAchievement" AS ENUM ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('FILE', 'LINK');

-- CreateEnum
CREATE TYPE "AppraisalStatus" AS ENUM ('OPEN', 'SUBMITTED', 'RETURNED', 'FINAL');

-- CreateEnum
CREATE TYPE "RaterGroup" AS ENUM ('ATASAN', 'REKAN', 'BAWAHAN', 'DIRI');

-- CreateEnum
CREATE TYPE "CompetencyGroup" AS ENUM ('TEKNIS', 'MANAJERIAL', 'SOSIAL_KULTURAL');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('L', 'P');

-- CreateEnum
CREATE TYPE "Education" AS ENUM ('SD', 'SLTP', 'SLTA', 'DIPLOMA', 'S1', 'S2', 'S3');

-- CreateEnum
CREATE TYPE "Occupation" AS ENUM ('PNS', 'TNI_POLRI', 'SWASTA', 'WIRASWASTA', 'PELAJAR', 'PETANI', 'LAINNYA');

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "UnitKind" NOT NULL,
    "path" TEXT NOT NULL,
    "parentId" UUID,
    "opdId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PositionKind" NOT NULL,
    "jenjang" TEXT,
    "headsUnit" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employee" (
    "id" UUID NOT NULL,
    "nip" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "EmployeeKind" NOT NULL,
    "golongan" TEXT NOT NULL,

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "employeeId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT true,
    "passwordChangedAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("employeeId")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "kind" "PlacementKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppraiserOverride" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "appraiserId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "reason" TEXT NOT NULL,

    CONSTRAINT "AppraiserOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "unitId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "employeeId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "Period" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "cadence" "Cadence" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "TermStatus" NOT NULL DEFAULT 'UPCOMING',

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scheme" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchemeAssignment" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,

    CONSTRAINT "SchemeAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Skp" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "appraiserId" UUID,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "status" "SkpStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SkpRevision" (
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkpRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rhk" (
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "kind" "RhkKind" NOT NULL DEFAULT 'UTAMA',
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "parentRhkId" UUID,
    "assignedBy" TEXT NOT NULL DEFAULT '',
    "dimension" TEXT,
    "weight" DECIMAL(7,4) NOT NULL,

    CONSTRAINT "Rhk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Iki" (
    "id" UUID NOT NULL,
    "rhkId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "aspect" "Aspect" NOT NULL,
    "title" TEXT NOT NULL,
    "unitOfMeasure" TEXT NOT NULL DEFAULT '',
    "polarity" "Polarity" NOT NULL DEFAULT 'MORE',
    "targetKind" "TargetKind" NOT NULL DEFAULT 'NUMBER',
    "target" DECIMAL(20,6),
    "targetLow" DECIMAL(20,6),
    "targetHigh" DECIMAL(20,6),
    "weight" DECIMAL(7,4) NOT NULL DEFAULT 1,
    "maximal" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Iki_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IkiTarget" (
    "ikiId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "target" DECIMAL(20,6),
    "targetLow" DECIMAL(20,6),
    "targetHigh" DECIMAL(20,6),

    CONSTRAINT "IkiTarget_pkey" PRIMARY KEY ("ikiId","termId")
);

-- CreateTable
CREATE TABLE "BehaviourExpectation" (
    "skpId" UUID NOT NULL,
    "value" "CoreValue" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "BehaviourExpectation_pkey" PRIMARY KEY ("skpId","value")
);

-- CreateTable
CREATE TABLE "Actual" (
    "id" UUID NOT NULL,
    "ikiId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Actual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "ikiId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "sha256" TEXT,
    "size" INTEGER,
    "contentType" TEXT,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "rhkId" UUID,
    "ikiId" UUID,
    "appraisalId" UUID,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appraisal" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "appraiserId" UUID NOT NULL,
    "superiorId" UUID,
    "status" "AppraisalStatus" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "suggestedRating" "ExpectationRating",
    "workRating" "ExpectationRating",
    "behaviourRating" "ExpectationRating",
    "predikat" "Predikat",
    "reason" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMPTZ(3),
    "finalisedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appraisal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BehaviourRating" (
    "id" UUID NOT NULL,
    "appraisalId" UUID NOT NULL,
    "raterId" UUID NOT NULL,
    "group" "RaterGroup" NOT NULL DEFAULT 'ATASAN',
    "value" "CoreValue" NOT NULL,
    "rating" "ExpectationRating" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "BehaviourRating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" UUID NOT NULL,
    "appraisalId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "schemeId" UUID NOT NULL,
    "total" DECIMAL(7,2),
    "category" TEXT,
    "components" JSONB NOT NULL,
    "input" JSONB NOT NULL,
    "steps" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationPredikat" (
    "unitId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "value" "OrganisationAchievement" NOT NULL,

    CONSTRAINT "OrganisationPredikat_pkey" PRIMARY KEY ("unitId","termId")
);

-- CreateTable
CREATE TABLE "Competency" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" "CompetencyGroup" NOT NULL,

    CONSTRAINT "Competency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetencyStandard" (
    "positionId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CompetencyStandard_pkey" PRIMARY KEY ("positionId","competencyId")
);

-- CreateTable
CREATE TABLE "CompetencyRating" (
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "assessedOn" DATE NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CompetencyRating_pkey" PRIMARY KEY ("employeeId","competencyId","assessedOn")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "submissionKey" UUID NOT NULL,
    "receiptCode" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "persyaratan" SMALLINT,
    "prosedur" SMALLINT,
    "waktu" SMALLINT,
    "biaya" SMALLINT,
    "produk" SMALLINT,
    "kompetensi" SMALLINT,
    "perilaku" SMALLINT,
    "sarana" SMALLINT,
    "pengaduan" SMALLINT,
    "sex" "Sex",
    "education" "Education",
    "occupation" "Occupation",
    "message" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyTally" (
    "serviceId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "unsur" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "sum" INTEGER NOT NULL,

    CONSTRAINT "SurveyTally_pkey" PRIMARY KEY ("serviceId","month","unsur")
);

-- CreateTable
CREATE TABLE "UnitIndicator" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "unitOfMeasure" TEXT NOT NULL,
    "polarity" "Polarity" NOT NULL,
    "target" DECIMAL(20,6) NOT NULL,
    "actual" DECIMAL(20,6) NOT NULL,
    "published" DECIMAL(20,6),
    "publishedDecimals" INTEGER,
    "follows" BOOLEAN,
    "source" TEXT NOT NULL,
    "sourceYear" INTEGER NOT NULL,
    "institution" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "UnitIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermRollup" (
    "unitId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "people" INTEGER NOT NULL DEFAULT 0,
    "filed" INTEGER NOT NULL DEFAULT 0,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "submitted" INTEGER NOT NULL DEFAULT 0,
    "rated" INTEGER NOT NULL DEFAULT 0,
    "sangatBaik" INTEGER NOT NULL DEFAULT 0,
    "baik" INTEGER NOT NULL DEFAULT 0,
    "butuhPerbaikan" INTEGER NOT NULL DEFAULT 0,
    "kurang" INTEGER NOT NULL DEFAULT 0,
    "sangatKurang" INTEGER NOT NULL DEFAULT 0,
    "scored" INTEGER NOT NULL DEFAULT 0,
    "scoreSum" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "components" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "TermRollup_pkey" PRIMARY KEY ("unitId","termId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_path_key" ON "Unit"("path");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "Unit_opdId_idx" ON "Unit"("opdId");

-- CreateIndex
CREATE INDEX "Position_unitId_idx" ON "Position"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Employee_nip_key" ON "Employee"("nip");

-- CreateIndex
CREATE INDEX "Employee_name_idx" ON "Employee"("name");

-- CreateIndex
CREATE INDEX "Placement_employeeId_startsOn_idx" ON "Placement"("employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "Placement_positionId_startsOn_idx" ON "Placement"("positionId", "startsOn");

-- CreateIndex
CREATE INDEX "AppraiserOverride_employeeId_startsOn_idx" ON "AppraiserOverride"("employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "RoleGrant_employeeId_idx" ON "RoleGrant"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_employeeId_idx" ON "Session"("employeeId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimit_windowStart_idx" ON "RateLimit"("windowStart");

-- CreateIndex
CREATE UNIQUE INDEX "Period_year_key" ON "Period"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Term_periodId_cadence_ordinal_key" ON "Term"("periodId", "cadence", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Scheme_code_version_key" ON "Scheme"("code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "SchemeAssignment_unitId_startsOn_key" ON "SchemeAssignment"("unitId", "startsOn");

-- CreateIndex
CREATE INDEX "Skp_employeeId_periodId_idx" ON "Skp"("employeeId", "periodId");

-- CreateIndex
CREATE INDEX "Skp_appraiserId_status_idx" ON "Skp"("appraiserId", "status");

-- CreateIndex
CREATE INDEX "Skp_unitId_periodId_idx" ON "Skp"("unitId", "periodId");

-- CreateIndex
CREATE UNIQUE INDEX "SkpRevision_skpId_number_key" ON "SkpRevision"("skpId", "number");

-- CreateIndex
CREATE INDEX "Rhk_skpId_idx" ON "Rhk"("skpId");

-- CreateIndex
CREATE INDEX "Rhk_parentRhkId_idx" ON "Rhk"("parentRhkId");

-- CreateIndex
CREATE INDEX "Iki_rhkId_idx" ON "Iki"("rhkId");

-- CreateIndex
CREATE UNIQUE INDEX "Actual_ikiId_month_key" ON "Actual"("ikiId", "month");

-- CreateIndex
CREATE INDEX "Evidence_ikiId_month_idx" ON "Evidence"("ikiId", "month");

-- CreateIndex
CREATE INDEX "Evidence_sha256_idx" ON "Evidence"("sha256");

-- CreateIndex
CREATE INDEX "Feedback_skpId_writtenAt_idx" ON "Feedback"("skpId", "writtenAt");

-- CreateIndex
CREATE INDEX "Appraisal_employeeId_termId_idx" ON "Appraisal"("employeeId", "termId");

-- CreateIndex
CREATE INDEX "Appraisal_appraiserId_termId_status_idx" ON "Appraisal"("appraiserId", "termId", "status");

-- CreateIndex
CREATE INDEX "Appraisal_unitId_termId_idx" ON "Appraisal"("unitId", "termId");

-- CreateIndex
CREATE INDEX "Appraisal_termId_idx" ON "Appraisal"("termId");

-- CreateIndex
CREATE UNIQUE INDEX "Appraisal_skpId_termId_key" ON "Appraisal"("skpId", "termId");

-- CreateIndex
CREATE UNIQUE INDEX "BehaviourRating_appraisalId_raterId_value_key" ON "BehaviourRating"("appraisalId", "raterId", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Score_appraisalId_version_key" ON "Score"("appraisalId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Competency_code_key" ON "Competency"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Service_slug_key" ON "Service"("slug");

-- CreateIndex
CREATE INDEX "Service_unitId_idx" ON "Service"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_submissionKey_key" ON "SurveyResponse"("submissionKey");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyResponse_receiptCode_key" ON "SurveyResponse"("receiptCode");

-- CreateIndex
CREATE INDEX "SurveyResponse_serviceId_month_idx" ON "SurveyResponse"("serviceId", "month");

-- CreateIndex
CREATE INDEX "UnitIndicator_unitId_periodId_idx" ON "UnitIndicator"("unitId", "periodId");

-- CreateIndex
CREATE INDEX "TermRollup_termId_idx" ON "TermRollup"("termId");

-- CreateIndex
CREATE INDEX "Notification_employeeId_createdAt_idx" ON "Notification"("employeeId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_idx" ON "AuditEvent"("subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_chain_number_key" ON "AuditEvent"("chain", "number");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_opdId_fkey" FOREIGN KEY ("opdId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "AppraiserOverride_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "AppraiserOverride_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchemeAssignment" ADD CONSTRAINT "SchemeAssignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchemeAssignment" ADD CONSTRAINT "SchemeAssignment_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkpRevision" ADD CONSTRAINT "SkpRevision_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rhk" ADD CONSTRAINT "Rhk_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rhk" ADD CONSTRAINT "Rhk_parentRhkId_fkey" FOREIGN KEY ("parentRhkId") REFERENCES "Rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Iki" ADD CONSTRAINT "Iki_rhkId_fkey" FOREIGN KEY ("rhkId") REFERENCES "Rhk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IkiTarget" ADD CONSTRAINT "IkiTarget_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IkiTarget" ADD CONSTRAINT "IkiTarget_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BehaviourExpectation" ADD CONSTRAINT "BehaviourExpectation_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Actual" ADD CONSTRAINT "Actual_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_rhkId_fkey" FOREIGN KEY ("rhkId") REFERENCES "Rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_superiorId_fkey" FOREIGN KEY ("superiorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BehaviourRating" ADD CONSTRAINT "BehaviourRating_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BehaviourRating" ADD CONSTRAINT "BehaviourRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationPredikat" ADD CONSTRAINT "OrganisationPredikat_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationPredikat" ADD CONSTRAINT "OrganisationPredikat_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyStandard" ADD CONSTRAINT "CompetencyStandard_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyStandard" ADD CONSTRAINT "CompetencyStandard_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyTally" ADD CONSTRAINT "SurveyTally_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitIndicator" ADD CONSTRAINT "UnitIndicator_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitIndicator" ADD CONSTRAINT "UnitIndicator_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermRollup" ADD CONSTRAINT "TermRollup_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermRollup" ADD CONSTRAINT "TermRollup_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Legal bounds, repeated where the numbers live.
ALTER TABLE "Employee" ADD CONSTRAINT "nip_is_18_digits" CHECK ("nip" ~ '^[0-9]{18}$');
ALTER TABLE "Unit" ADD CONSTRAINT "unit_path_is_a_path" CHECK ("path" ~ '^/([a-z0-9-]+/)+$');
ALTER TABLE "Unit" ADD CONSTRAINT "unit_days_in_order" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "Placement" ADD CONSTRAINT "placement_days_in_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "override_days_in_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "nobody_appraises_herself" CHECK ("employeeId" <> "appraiserId");
ALTER TABLE "RoleGrant" ADD CONSTRAINT "grant_days_in_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Period" ADD CONSTRAINT "period_days_in_order" CHECK ("endsOn" > "startsOn");
ALTER TABLE "Term" ADD CONSTRAINT "term_days_in_order" CHECK ("endsOn" > "startsOn" AND "dueOn" >= "startsOn");
ALTER TABLE "Term" ADD CONSTRAINT "term_ordinal_fits_cadence" CHECK ("ordinal" BETWEEN 1 AND CASE "cadence" WHEN 'BULANAN' THEN 12 ELSE 4 END);
ALTER TABLE "Skp" ADD CONSTRAINT "skp_days_in_order" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "Skp" ADD CONSTRAINT "skp_nobody_approves_herself" CHECK ("employeeId" IS DISTINCT FROM "appraiserId");
ALTER TABLE "Skp" ADD CONSTRAINT "skp_approved_has_moment" CHECK (("status" = 'APPROVED') = ("approvedAt" IS NOT NULL));
ALTER TABLE "Rhk" ADD CONSTRAINT "rhk_weight_is_a_percentage" CHECK ("weight" >= 0 AND "weight" <= 100);
ALTER TABLE "Iki" ADD CONSTRAINT "iki_weight_is_not_negative" CHECK ("weight" >= 0);
ALTER TABLE "Iki" ADD CONSTRAINT "iki_range_in_order" CHECK ("targetLow" IS NULL OR "targetHigh" IS NULL OR "targetLow" <= "targetHigh");
ALTER TABLE "IkiTarget" ADD CONSTRAINT "iki_target_range_in_order" CHECK ("targetLow" IS NULL OR "targetHigh" IS NULL OR "targetLow" <= "targetHigh");
ALTER TABLE "Actual" ADD CONSTRAINT "actual_is_of_a_month" CHECK (EXTRACT(DAY FROM "month") = 1);
ALTER TABLE "Actual" ADD CONSTRAINT "actual_is_not_negative" CHECK ("value" >= 0);
ALTER TABLE "Evidence" ADD CONSTRAINT "evidence_is_of_a_month" CHECK (EXTRACT(DAY FROM "month") = 1);
ALTER TABLE "Evidence" ADD CONSTRAINT "evidence_is_file_or_link" CHECK (
  ("kind" = 'FILE' AND "sha256" ~ '^[0-9a-f]{64}$' AND "size" BETWEEN 1 AND 10485760 AND "contentType" IS NOT NULL AND "url" IS NULL)
  OR ("kind" = 'LINK' AND "url" LIKE 'https://%' AND "sha256" IS NULL));
ALTER TABLE "Appraisal" ADD CONSTRAINT "appraisal_nobody_rates_herself" CHECK ("employeeId" <> "appraiserId");
ALTER TABLE "Appraisal" ADD CONSTRAINT "appraisal_superior_is_another" CHECK ("superiorId" IS NULL OR "superiorId" NOT IN ("employeeId", "appraiserId"));
ALTER TABLE "Appraisal" ADD CONSTRAINT "appraisal_final_is_complete" CHECK (
  ("status" = 'FINAL') = ("finalisedAt" IS NOT NULL)
  AND ("status" <> 'FINAL' OR ("workRating" IS NOT NULL AND "behaviourRating" IS NOT NULL AND "predikat" IS NOT NULL)));
ALTER TABLE "Score" ADD CONSTRAINT "score_within_bounds" CHECK ("total" IS NULL OR ("total" >= 0 AND "total" <= 120));
ALTER TABLE "CompetencyStandard" ADD CONSTRAINT "standard_level_1_to_5" CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "CompetencyRating" ADD CONSTRAINT "rating_level_0_to_5" CHECK ("level" BETWEEN 0 AND 5);
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "response_is_of_a_month" CHECK (EXTRACT(DAY FROM "month") = 1);
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "answers_1_to_4" CHECK (
  "persyaratan" BETWEEN 1 AND 4 AND "prosedur" BETWEEN 1 AND 4 AND "waktu" BETWEEN 1 AND 4 AND "biaya" BETWEEN 1 AND 4
  AND "produk" BETWEEN 1 AND 4 AND "kompetensi" BETWEEN 1 AND 4 AND "perilaku" BETWEEN 1 AND 4 AND "sarana" BETWEEN 1 AND 4
  AND "pengaduan" BETWEEN 1 AND 4);
ALTER TABLE "SurveyTally" ADD CONSTRAINT "tally_is_possible" CHECK ("answered" >= 0 AND "sum" BETWEEN "answered" AND 4 * "answered");

-- Two definitive placements, two overrides or two SKP of one person never cover the same day.
ALTER TABLE "Placement" ADD CONSTRAINT "one_definitive_placement" EXCLUDE USING gist
  ("employeeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&) WHERE ("kind" = 'DEFINITIF');
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "one_override" EXCLUDE USING gist
  ("employeeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "Skp" ADD CONSTRAINT "one_skp_per_day" EXCLUDE USING gist
  ("employeeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);

CREATE INDEX "Unit_path_prefix" ON "Unit" ("path" text_pattern_ops);

-- What was made final stays: a decision on an objection adds a version, it changes nothing that was there.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "score_is_written_once" BEFORE UPDATE OR DELETE ON "Score" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "score_is_not_emptied" BEFORE TRUNCATE ON "Score" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_is_written_once" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_is_not_emptied" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_written_once" BEFORE UPDATE OR DELETE ON "SkpRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_final_ratings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'FINAL' AND (NEW."workRating", NEW."behaviourRating", NEW."predikat", NEW."status", NEW."employeeId", NEW."appraiserId")
     IS DISTINCT FROM (OLD."workRating", OLD."behaviourRating", OLD."predikat", OLD."status", OLD."employeeId", OLD."appraiserId") THEN
    RAISE EXCEPTION 'a final appraisal is not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "final_ratings_are_kept" BEFORE UPDATE ON "Appraisal" FOR EACH ROW EXECUTE FUNCTION keep_final_ratings();
CREATE TRIGGER "appraisal_is_not_deleted" BEFORE DELETE ON "Appraisal" FOR EACH ROW WHEN (OLD."status" = 'FINAL') EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_used_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Score" WHERE "schemeId" = OLD."id") AND (TG_OP = 'DELETE' OR (NEW."body", NEW."code", NEW."version") IS DISTINCT FROM (OLD."body", OLD."code", OLD."version")) THEN
    RAISE EXCEPTION 'a scheme used by a score is not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "used_scheme_is_kept" BEFORE UPDATE OR DELETE ON "Scheme" FOR EACH ROW EXECUTE FUNCTION keep_used_scheme();

-- The chain: each event names the hash of the one before it. The lock lasts to the end of the transaction,
-- so numbers have no holes and no two events name the same predecessor; write the event last.
CREATE FUNCTION audit_event_text(e "AuditEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws('|', e."chain", e."number", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    coalesce(e."actorId"::text, '-'), e."action", e."subject", e."subjectId", e."detail"::text, e."previousHash")
$$;
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."chain", 4711));
  SELECT "number", "hash" INTO last FROM "AuditEvent" WHERE "chain" = NEW."chain" ORDER BY "number" DESC LIMIT 1;
  NEW."number" := coalesce(last."number", 0) + 1;
  NEW."previousHash" := coalesce(last."hash", '');
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."hash" := encode(sha256(convert_to(audit_event_text(NEW), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_is_chained" BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
