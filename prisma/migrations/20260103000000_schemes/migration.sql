-- CreateEnum
CREATE TYPE "SimulationStatus" AS ENUM ('WAITING', 'RUNNING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "IkiFeed" AS ENUM ('IKM');

-- AlterTable
ALTER TABLE "Scheme" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Iki" ADD COLUMN     "feed" "IkiFeed";

-- DropIndex
DROP INDEX "Appraisal_termId_idx";

-- CreateTable
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

-- CreateTable
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

-- CreateTable
CREATE TABLE "AttendanceMonth" (
    "employeeId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "deductions" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AttendanceMonth_pkey" PRIMARY KEY ("employeeId","month")
);

-- CreateIndex
CREATE INDEX "Simulation_status_idx" ON "Simulation"("status");

-- CreateIndex
CREATE INDEX "Simulation_schemeId_createdAt_idx" ON "Simulation"("schemeId", "createdAt");

-- CreateIndex
CREATE INDEX "SimulatedScore_simulationId_size_appraisalId_idx" ON "SimulatedScore"("simulationId", "size" DESC, "appraisalId");

-- CreateIndex
CREATE INDEX "Score_schemeId_idx" ON "Score"("schemeId");

-- CreateIndex
CREATE INDEX "Appraisal_termId_id_idx" ON "Appraisal"("termId", "id");

-- AddForeignKey
ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_schemeId_fkey" FOREIGN KEY ("schemeId") REFERENCES "Scheme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Simulation" ADD CONSTRAINT "Simulation_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SimulatedScore" ADD CONSTRAINT "SimulatedScore_simulationId_fkey" FOREIGN KEY ("simulationId") REFERENCES "Simulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SimulatedScore" ADD CONSTRAINT "SimulatedScore_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "AttendanceMonth_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What Prisma cannot say ──────────────────────────────────────────────────

ALTER TABLE "Simulation" ADD CONSTRAINT "simulation_counts_in_order" CHECK ("done" BETWEEN 0 AND "total");
ALTER TABLE "SimulatedScore" ADD CONSTRAINT "simulated_within_bounds" CHECK (coalesce("after", 0) BETWEEN 0 AND 120 AND "size" >= 0);
ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "attendance_is_of_a_month" CHECK (EXTRACT(DAY FROM "month") = 1);
ALTER TABLE "AttendanceMonth" ADD CONSTRAINT "deductions_are_an_object" CHECK (jsonb_typeof("deductions") = 'object');

-- Which scheme held since when is history: another choice is another row.
CREATE TRIGGER "assignment_is_written_once" BEFORE UPDATE ON "SchemeAssignment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
