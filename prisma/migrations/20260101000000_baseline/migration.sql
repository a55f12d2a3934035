-- The first state of the database: what prisma/schema.prisma says, then what Prisma cannot say. Nothing here names a
-- schema, so that an instansi may live in any (also as a tenant of Citus): trigger functions keep the path they were
-- made with, and functions take scalars, because a table's row type is another one on a shard. From here on
-- migrations only go forward; each comes with a test that it keeps rows (tests/integration/project).

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE "UnitKind" AS ENUM ('INSTANSI', 'OPD', 'SEKRETARIAT', 'BIDANG', 'SEKSI', 'UPTD', 'KECAMATAN', 'KELURAHAN', 'SEKOLAH', 'PUSKESMAS');

CREATE TYPE "PositionKind" AS ENUM ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA', 'FUNGSIONAL');

CREATE TYPE "EmployeeKind" AS ENUM ('PNS', 'PPPK');

CREATE TYPE "PlacementKind" AS ENUM ('DEFINITIF', 'PLT', 'PLH');

CREATE TYPE "Role" AS ENUM ('BKD_ADMIN', 'UNIT_ADMIN', 'LEADER', 'AUDITOR', 'SURVEY_OFFICER');

CREATE TYPE "Cadence" AS ENUM ('BULANAN', 'TRIWULANAN');

CREATE TYPE "TermStatus" AS ENUM ('UPCOMING', 'OPEN', 'CLOSED');

CREATE TYPE "SimulationStatus" AS ENUM ('WAITING', 'RUNNING', 'DONE', 'FAILED');

CREATE TYPE "SkpStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

CREATE TYPE "RhkKind" AS ENUM ('UTAMA', 'TAMBAHAN');

CREATE TYPE "Aspect" AS ENUM ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA');

CREATE TYPE "Polarity" AS ENUM ('MORE', 'LESS');

CREATE TYPE "TargetKind" AS ENUM ('NUMBER', 'RANGE', 'MILESTONE', 'YES_NO');

CREATE TYPE "CoreValue" AS ENUM ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF');

CREATE TYPE "ExpectationRating" AS ENUM ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI');

CREATE TYPE "Predikat" AS ENUM ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

CREATE TYPE "OrganisationAchievement" AS ENUM ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

CREATE TYPE "IkiFeed" AS ENUM ('IKM');

CREATE TYPE "EvidenceKind" AS ENUM ('FILE', 'LINK');

CREATE TYPE "AppraisalStatus" AS ENUM ('OPEN', 'SUBMITTED', 'RETURNED', 'FINAL');

CREATE TYPE "RaterGroup" AS ENUM ('ATASAN', 'REKAN', 'BAWAHAN', 'DIRI');

CREATE TYPE "CompetencyGroup" AS ENUM ('TEKNIS', 'MANAJERIAL', 'SOSIAL_KULTURAL');

CREATE TYPE "Sex" AS ENUM ('L', 'P');

CREATE TYPE "Education" AS ENUM ('SD', 'SLTP', 'SLTA', 'DIPLOMA', 'S1', 'S2', 'S3');

CREATE TYPE "Occupation" AS ENUM ('PNS', 'TNI_POLRI', 'SWASTA', 'WIRASWASTA', 'PELAJAR', 'PETANI', 'LAINNYA');

CREATE TYPE "PointKind" AS ENUM ('COUNTER', 'KIOSK', 'ONLINE');

CREATE TYPE "AnswerChannel" AS ENUM ('LINK', 'QR', 'KIOSK', 'TICKET', 'PAPER');

CREATE TYPE "ServiceOutcome" AS ENUM ('FINISHED', 'RUNNING', 'REFUSED');

CREATE TYPE "AnswerStanding" AS ENUM ('COUNTED', 'QUARANTINED', 'RELEASED', 'REJECTED');

CREATE TYPE "FollowUpStatus" AS ENUM ('PLANNED', 'DONE');

CREATE TYPE "ComplaintKind" AS ENUM ('PENGADUAN', 'SARAN');

CREATE TYPE "ComplaintStatus" AS ENUM ('RECEIVED', 'VERIFIED', 'FORWARDED', 'ANSWERED', 'REFUSED');

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

CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PositionKind" NOT NULL,
    "jenjang" TEXT,
    "headsUnit" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Employee" (
    "id" UUID NOT NULL,
    "nip" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "EmployeeKind" NOT NULL,
    "golongan" TEXT NOT NULL,

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Account" (
    "employeeId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT true,
    "passwordChangedAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("employeeId")
);

CREATE TABLE "Placement" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "kind" "PlacementKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "AppraiserOverride" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "appraiserId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "reason" TEXT NOT NULL,

    CONSTRAINT "AppraiserOverride_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "unitId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

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

CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStart")
);

CREATE TABLE "Period" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("id")
);

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

CREATE TABLE "Scheme" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Scheme_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Simulation" (
    "id" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "termId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "status" "SimulationStatus" NOT NULL DEFAULT 'WAITING',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "runner" UUID,
    "heartbeatAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Simulation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SimulatedScore" (
    "simulationId" UUID NOT NULL,
    "appraisalId" UUID NOT NULL,
    "before" DECIMAL(7,2),
    "after" DECIMAL(7,2),
    "size" DECIMAL(7,2) NOT NULL,
    "ratingBefore" "ExpectationRating",
    "ratingAfter" "ExpectationRating",
    "classBefore" TEXT,
    "classAfter" TEXT,
    "problem" TEXT,

    CONSTRAINT "SimulatedScore_pkey" PRIMARY KEY ("simulationId","appraisalId")
);

CREATE TABLE "SchemeAssignment" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "schemeId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,

    CONSTRAINT "SchemeAssignment_pkey" PRIMARY KEY ("id")
);

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

CREATE TABLE "SkpRevision" (
    "id" UUID NOT NULL,
    "skpId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkpRevision_pkey" PRIMARY KEY ("id")
);

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
    "feed" "IkiFeed",

    CONSTRAINT "Iki_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "IkiTarget" (
    "ikiId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "target" DECIMAL(20,6),
    "targetLow" DECIMAL(20,6),
    "targetHigh" DECIMAL(20,6),

    CONSTRAINT "IkiTarget_pkey" PRIMARY KEY ("ikiId","termId")
);

CREATE TABLE "BehaviourExpectation" (
    "skpId" UUID NOT NULL,
    "value" "CoreValue" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "BehaviourExpectation_pkey" PRIMARY KEY ("skpId","value")
);

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
    "draftFeedback" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMPTZ(3),
    "finalisedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appraisal_pkey" PRIMARY KEY ("id")
);

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

CREATE TABLE "OrganisationPredikat" (
    "unitId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "value" "OrganisationAchievement" NOT NULL,

    CONSTRAINT "OrganisationPredikat_pkey" PRIMARY KEY ("unitId","termId")
);

CREATE TABLE "Competency" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" "CompetencyGroup" NOT NULL,

    CONSTRAINT "Competency_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CompetencyStandard" (
    "positionId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CompetencyStandard_pkey" PRIMARY KEY ("positionId","competencyId")
);

CREATE TABLE "CompetencyRating" (
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "assessedOn" DATE NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CompetencyRating_pkey" PRIMARY KEY ("employeeId","competencyId","assessedOn")
);

CREATE TABLE "AttendanceMonth" (
    "employeeId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "deductions" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AttendanceMonth_pkey" PRIMARY KEY ("employeeId","month")
);

CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL DEFAULT '',
    "openAtNight" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

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

CREATE TABLE "QuestionTally" (
    "questionId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "option" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "QuestionTally_pkey" PRIMARY KEY ("questionId","month","option")
);

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

CREATE TABLE "OfficeNetwork" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "range" INET NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OfficeNetwork_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SurveySalt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "SurveySalt_pkey" PRIMARY KEY ("day")
);

CREATE TABLE "SurveyResponse" (
    "id" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "pointId" UUID,
    "submissionKey" UUID NOT NULL,
    "receiptCode" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "receivedOn" DATE NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "channel" "AnswerChannel" NOT NULL DEFAULT 'LINK',
    "language" TEXT NOT NULL DEFAULT 'id',
    "outcome" "ServiceOutcome",
    "persyaratan" SMALLINT,
    "prosedur" SMALLINT,
    "waktu" SMALLINT,
    "biaya" SMALLINT,
    "produk" SMALLINT,
    "kompetensi" SMALLINT,
    "perilaku" SMALLINT,
    "sarana" SMALLINT,
    "pengaduan" SMALLINT,
    "pattern" TEXT NOT NULL DEFAULT '',
    "sex" "Sex",
    "education" "Education",
    "occupation" "Occupation",
    "extra" JSONB NOT NULL DEFAULT '{}',
    "deviceHash" TEXT NOT NULL DEFAULT '',
    "networkHash" TEXT NOT NULL DEFAULT '',
    "standing" "AnswerStanding" NOT NULL DEFAULT 'COUNTED',
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),
    "reviewNote" TEXT NOT NULL DEFAULT '',
    "importId" UUID,

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SurveyTally" (
    "serviceId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "unsur" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "sum" INTEGER NOT NULL,
    "scaled" BIGINT NOT NULL DEFAULT 0,
    "squares" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SurveyTally_pkey" PRIMARY KEY ("serviceId","month","unsur")
);

CREATE TABLE "ServiceUsers" (
    "serviceId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "users" INTEGER NOT NULL,

    CONSTRAINT "ServiceUsers_pkey" PRIMARY KEY ("serviceId","termId")
);

CREATE TABLE "SurveyClosing" (
    "termId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedById" UUID,

    CONSTRAINT "SurveyClosing_pkey" PRIMARY KEY ("termId")
);

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

CREATE TABLE "Holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("day")
);

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

CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

CREATE UNIQUE INDEX "Unit_path_key" ON "Unit"("path");

CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

CREATE INDEX "Unit_opdId_idx" ON "Unit"("opdId");

CREATE INDEX "Position_unitId_idx" ON "Position"("unitId");

CREATE UNIQUE INDEX "Employee_nip_key" ON "Employee"("nip");

CREATE INDEX "Employee_name_idx" ON "Employee"("name");

CREATE INDEX "Placement_employeeId_startsOn_idx" ON "Placement"("employeeId", "startsOn");

CREATE INDEX "Placement_positionId_startsOn_idx" ON "Placement"("positionId", "startsOn");

CREATE INDEX "AppraiserOverride_employeeId_startsOn_idx" ON "AppraiserOverride"("employeeId", "startsOn");

CREATE INDEX "RoleGrant_employeeId_idx" ON "RoleGrant"("employeeId");

CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

CREATE INDEX "Session_employeeId_idx" ON "Session"("employeeId");

CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

CREATE INDEX "RateLimit_windowStart_idx" ON "RateLimit"("windowStart");

CREATE UNIQUE INDEX "Period_year_key" ON "Period"("year");

CREATE UNIQUE INDEX "Term_periodId_cadence_ordinal_key" ON "Term"("periodId", "cadence", "ordinal");

CREATE UNIQUE INDEX "Scheme_code_version_key" ON "Scheme"("code", "version");

CREATE INDEX "Simulation_status_idx" ON "Simulation"("status");

CREATE INDEX "Simulation_schemeId_createdAt_idx" ON "Simulation"("schemeId", "createdAt");

CREATE INDEX "SimulatedScore_simulationId_size_appraisalId_idx" ON "SimulatedScore"("simulationId", "size" DESC, "appraisalId");

CREATE UNIQUE INDEX "SchemeAssignment_unitId_startsOn_key" ON "SchemeAssignment"("unitId", "startsOn");

CREATE INDEX "Skp_employeeId_periodId_idx" ON "Skp"("employeeId", "periodId");

CREATE INDEX "Skp_appraiserId_status_idx" ON "Skp"("appraiserId", "status");

CREATE INDEX "Skp_unitId_periodId_idx" ON "Skp"("unitId", "periodId");

CREATE UNIQUE INDEX "SkpRevision_skpId_number_key" ON "SkpRevision"("skpId", "number");

CREATE INDEX "Rhk_skpId_idx" ON "Rhk"("skpId");

CREATE INDEX "Rhk_parentRhkId_idx" ON "Rhk"("parentRhkId");

CREATE INDEX "Iki_rhkId_idx" ON "Iki"("rhkId");

CREATE UNIQUE INDEX "Actual_ikiId_month_key" ON "Actual"("ikiId", "month");

CREATE INDEX "Evidence_ikiId_month_idx" ON "Evidence"("ikiId", "month");

CREATE INDEX "Evidence_sha256_idx" ON "Evidence"("sha256");

CREATE INDEX "Feedback_skpId_writtenAt_idx" ON "Feedback"("skpId", "writtenAt");

CREATE INDEX "Appraisal_employeeId_termId_idx" ON "Appraisal"("employeeId", "termId");

CREATE INDEX "Appraisal_appraiserId_termId_status_idx" ON "Appraisal"("appraiserId", "termId", "status");

CREATE INDEX "Appraisal_unitId_termId_idx" ON "Appraisal"("unitId", "termId");

CREATE INDEX "Appraisal_termId_id_idx" ON "Appraisal"("termId", "id");

CREATE UNIQUE INDEX "Appraisal_skpId_termId_key" ON "Appraisal"("skpId", "termId");

CREATE UNIQUE INDEX "BehaviourRating_appraisalId_raterId_value_key" ON "BehaviourRating"("appraisalId", "raterId", "value");

CREATE INDEX "Score_schemeId_idx" ON "Score"("schemeId");

CREATE UNIQUE INDEX "Score_appraisalId_version_key" ON "Score"("appraisalId", "version");

CREATE UNIQUE INDEX "Competency_code_key" ON "Competency"("code");

CREATE UNIQUE INDEX "Service_slug_key" ON "Service"("slug");

CREATE INDEX "Service_unitId_idx" ON "Service"("unitId");

CREATE UNIQUE INDEX "ServicePoint_code_key" ON "ServicePoint"("code");

CREATE INDEX "ServicePoint_serviceId_idx" ON "ServicePoint"("serviceId");

CREATE INDEX "ServiceAssignment_pointId_startsOn_idx" ON "ServiceAssignment"("pointId", "startsOn");

CREATE INDEX "ServiceAssignment_employeeId_startsOn_idx" ON "ServiceAssignment"("employeeId", "startsOn");

CREATE INDEX "ServiceQuestion_serviceId_ordinal_idx" ON "ServiceQuestion"("serviceId", "ordinal");

CREATE UNIQUE INDEX "Ticket_codeHash_key" ON "Ticket"("codeHash");

CREATE INDEX "Ticket_serviceId_issuedAt_idx" ON "Ticket"("serviceId", "issuedAt");

CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

CREATE INDEX "ApiKey_unitId_idx" ON "ApiKey"("unitId");

CREATE UNIQUE INDEX "OfficeNetwork_unitId_range_key" ON "OfficeNetwork"("unitId", "range");

CREATE UNIQUE INDEX "SurveyResponse_submissionKey_key" ON "SurveyResponse"("submissionKey");

CREATE UNIQUE INDEX "SurveyResponse_receiptCode_key" ON "SurveyResponse"("receiptCode");

CREATE INDEX "SurveyResponse_serviceId_month_idx" ON "SurveyResponse"("serviceId", "month");

CREATE INDEX "SurveyResponse_pointId_receivedAt_idx" ON "SurveyResponse"("pointId", "receivedAt");

CREATE INDEX "SurveyResponse_serviceId_receivedAt_idx" ON "SurveyResponse"("serviceId", "receivedAt");

CREATE INDEX "SurveyResponse_serviceId_standing_idx" ON "SurveyResponse"("serviceId", "standing");

CREATE INDEX "SurveyResponse_deviceHash_idx" ON "SurveyResponse"("deviceHash");

CREATE INDEX "IkmSnapshot_termId_opdId_idx" ON "IkmSnapshot"("termId", "opdId");

CREATE UNIQUE INDEX "IkmSnapshot_termId_serviceId_key" ON "IkmSnapshot"("termId", "serviceId");

CREATE INDEX "FollowUp_responsibleId_idx" ON "FollowUp"("responsibleId");

CREATE UNIQUE INDEX "FollowUp_serviceId_termId_unsur_key" ON "FollowUp"("serviceId", "termId", "unsur");

CREATE UNIQUE INDEX "SurveyImport_serviceId_sha256_key" ON "SurveyImport"("serviceId", "sha256");

CREATE UNIQUE INDEX "Complaint_code_key" ON "Complaint"("code");

CREATE UNIQUE INDEX "Complaint_submissionKey_key" ON "Complaint"("submissionKey");

CREATE INDEX "Complaint_unitId_status_answerBy_idx" ON "Complaint"("unitId", "status", "answerBy");

CREATE INDEX "Complaint_status_answerBy_idx" ON "Complaint"("status", "answerBy");

CREATE INDEX "Complaint_receivedAt_idx" ON "Complaint"("receivedAt");

CREATE INDEX "ComplaintEvent_complaintId_at_idx" ON "ComplaintEvent"("complaintId", "at");

CREATE INDEX "UnitIndicator_unitId_periodId_idx" ON "UnitIndicator"("unitId", "periodId");

CREATE INDEX "TermRollup_termId_idx" ON "TermRollup"("termId");

CREATE INDEX "Notification_employeeId_createdAt_idx" ON "Notification"("employeeId", "createdAt");

CREATE INDEX "AuditEvent_subjectId_idx" ON "AuditEvent"("subjectId");

CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

CREATE UNIQUE INDEX "AuditEvent_chain_number_key" ON "AuditEvent"("chain", "number");

ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Unit" ADD CONSTRAINT "Unit_opdId_fkey" FOREIGN KEY ("opdId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Position" ADD CONSTRAINT "Position_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Account" ADD CONSTRAINT "Account_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Placement" ADD CONSTRAINT "Placement_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Placement" ADD CONSTRAINT "Placement_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "AppraiserOverride_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "AppraiserOverride_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Session" ADD CONSTRAINT "Session_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Term" ADD CONSTRAINT "Term_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SimulatedScore" ADD CONSTRAINT "SimulatedScore_simulationId_fkey" FOREIGN KEY ("simulationId") REFERENCES "Simulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "SimulatedScore" ADD CONSTRAINT "SimulatedScore_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SchemeAssignment" ADD CONSTRAINT "SchemeAssignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SchemeAssignment" ADD CONSTRAINT "SchemeAssignment_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Skp" ADD CONSTRAINT "Skp_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Skp" ADD CONSTRAINT "Skp_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Skp" ADD CONSTRAINT "Skp_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Skp" ADD CONSTRAINT "Skp_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Skp" ADD CONSTRAINT "Skp_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SkpRevision" ADD CONSTRAINT "SkpRevision_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Rhk" ADD CONSTRAINT "Rhk_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Rhk" ADD CONSTRAINT "Rhk_parentRhkId_fkey" FOREIGN KEY ("parentRhkId") REFERENCES "Rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Iki" ADD CONSTRAINT "Iki_rhkId_fkey" FOREIGN KEY ("rhkId") REFERENCES "Rhk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "IkiTarget" ADD CONSTRAINT "IkiTarget_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "IkiTarget" ADD CONSTRAINT "IkiTarget_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "BehaviourExpectation" ADD CONSTRAINT "BehaviourExpectation_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Actual" ADD CONSTRAINT "Actual_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_rhkId_fkey" FOREIGN KEY ("rhkId") REFERENCES "Rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_ikiId_fkey" FOREIGN KEY ("ikiId") REFERENCES "Iki"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_appraiserId_fkey" FOREIGN KEY ("appraiserId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_superiorId_fkey" FOREIGN KEY ("superiorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_skpId_fkey" FOREIGN KEY ("skpId") REFERENCES "Skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "BehaviourRating" ADD CONSTRAINT "BehaviourRating_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "BehaviourRating" ADD CONSTRAINT "BehaviourRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Score" ADD CONSTRAINT "Score_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Score" ADD CONSTRAINT "Score_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "OrganisationPredikat" ADD CONSTRAINT "OrganisationPredikat_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "OrganisationPredikat" ADD CONSTRAINT "OrganisationPredikat_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CompetencyStandard" ADD CONSTRAINT "CompetencyStandard_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CompetencyStandard" ADD CONSTRAINT "CompetencyStandard_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CompetencyRating" ADD CONSTRAINT "CompetencyRating_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "AttendanceMonth_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Service" ADD CONSTRAINT "Service_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServicePoint" ADD CONSTRAINT "ServicePoint_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceAssignment" ADD CONSTRAINT "ServiceAssignment_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceQuestion" ADD CONSTRAINT "ServiceQuestion_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "QuestionTally" ADD CONSTRAINT "QuestionTally_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "ServiceQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "ApiKey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "OfficeNetwork" ADD CONSTRAINT "OfficeNetwork_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "ServicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_importId_fkey" FOREIGN KEY ("importId") REFERENCES "SurveyImport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "SurveyTally" ADD CONSTRAINT "SurveyTally_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceUsers" ADD CONSTRAINT "ServiceUsers_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ServiceUsers" ADD CONSTRAINT "ServiceUsers_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyClosing" ADD CONSTRAINT "SurveyClosing_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyClosing" ADD CONSTRAINT "SurveyClosing_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "IkmSnapshot" ADD CONSTRAINT "IkmSnapshot_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "IkmSnapshot" ADD CONSTRAINT "IkmSnapshot_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyImport" ADD CONSTRAINT "SurveyImport_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SurveyImport" ADD CONSTRAINT "SurveyImport_importedById_fkey" FOREIGN KEY ("importedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ComplaintEvent" ADD CONSTRAINT "ComplaintEvent_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ComplaintEvent" ADD CONSTRAINT "ComplaintEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "UnitIndicator" ADD CONSTRAINT "UnitIndicator_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "UnitIndicator" ADD CONSTRAINT "UnitIndicator_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "TermRollup" ADD CONSTRAINT "TermRollup_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "TermRollup" ADD CONSTRAINT "TermRollup_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Notification" ADD CONSTRAINT "Notification_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

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
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "score_is_written_once" BEFORE UPDATE OR DELETE ON "Score" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "score_is_not_emptied" BEFORE TRUNCATE ON "Score" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_is_written_once" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_is_not_emptied" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_written_once" BEFORE UPDATE OR DELETE ON "SkpRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_final_ratings() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD."status" = 'FINAL' AND (NEW."workRating", NEW."behaviourRating", NEW."predikat", NEW."status", NEW."employeeId", NEW."appraiserId")
     IS DISTINCT FROM (OLD."workRating", OLD."behaviourRating", OLD."predikat", OLD."status", OLD."employeeId", OLD."appraiserId") THEN
    RAISE EXCEPTION 'a final appraisal is not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "final_ratings_are_kept" BEFORE UPDATE ON "Appraisal" FOR EACH ROW EXECUTE FUNCTION keep_final_ratings();
CREATE TRIGGER "appraisal_is_not_deleted" BEFORE DELETE ON "Appraisal" FOR EACH ROW WHEN (OLD."status" = 'FINAL') EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_used_scheme() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
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
CREATE FUNCTION audit_event_hash(
  chain text, number integer, at timestamptz, actor uuid, action text, subject text, subject_id uuid, detail jsonb, previous text
) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws('|', chain, number, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    coalesce(actor::text, '-'), action, subject, subject_id, detail::text, previous), 'UTF8')), 'hex')
$$;
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."chain", 4711));
  SELECT "number", "hash" INTO last FROM "AuditEvent" WHERE "chain" = NEW."chain" ORDER BY "number" DESC LIMIT 1;
  NEW."number" := coalesce(last."number", 0) + 1;
  NEW."previousHash" := coalesce(last."hash", '');
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."hash" := audit_event_hash(
    NEW."chain", NEW."number", NEW."at", NEW."actorId", NEW."action", NEW."subject", NEW."subjectId", NEW."detail", NEW."previousHash"
  );
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_is_chained" BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION chain_audit_event();

ALTER TABLE "Simulation" ADD CONSTRAINT "simulation_counts_in_order" CHECK ("done" BETWEEN 0 AND "total");
ALTER TABLE "SimulatedScore" ADD CONSTRAINT "simulated_within_bounds" CHECK (coalesce("after", 0) BETWEEN 0 AND 120 AND "size" >= 0);
ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "attendance_is_of_a_month" CHECK (EXTRACT(DAY FROM "month") = 1);
ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "deductions_are_an_object" CHECK (jsonb_typeof("deductions") = 'object');

-- Which scheme held since when is history: another choice is another row.
CREATE TRIGGER "assignment_is_written_once" BEFORE UPDATE ON "SchemeAssignment" FOR EACH ROW EXECUTE FUNCTION refuse_change();

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
CREATE INDEX "Complaint_text_trigrams" ON "Complaint" USING gin ("text" gin_trgm_ops);
