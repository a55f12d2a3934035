-- Units and positions with a history, statuses of people, moves by one decree that can be taken back, and proposals of
-- who the superior really is.

-- CreateEnum
CREATE TYPE "StatusKind" AS ENUM ('CPNS', 'TUGAS_BELAJAR', 'CUTI_BESAR', 'CLTN', 'DIPERBANTUKAN', 'PENSIUN', 'MENINGGAL', 'BERHENTI');

-- CreateEnum
CREATE TYPE "MoveKind" AS ENUM ('MUTASI', 'PROMOSI', 'ROTASI', 'PENUGASAN', 'STATUS', 'PENATAAN');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN');

-- AlterEnum
ALTER TYPE "UnitKind" ADD VALUE 'BAGIAN';
ALTER TYPE "UnitKind" ADD VALUE 'SUBBAGIAN';

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "areaCode" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "successorId" UUID,
ADD COLUMN     "unorId" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "eselon" TEXT,
ADD COLUMN     "formasi" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "kelas" SMALLINT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Employee" ADD COLUMN     "email" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Placement" ADD COLUMN     "moveId" UUID;

-- AlterTable
ALTER TABLE "AppraiserOverride" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "createdById" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "RoleGrant" ADD COLUMN     "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "grantedById" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "UnitName" (
    "unitId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "UnitName_pkey" PRIMARY KEY ("unitId","startsOn")
);

-- CreateTable
CREATE TABLE "EmployeeStatus" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "kind" "StatusKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "document" TEXT NOT NULL DEFAULT '',
    "moveId" UUID,
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmployeeStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Move" (
    "id" UUID NOT NULL,
    "kind" "MoveKind" NOT NULL,
    "document" TEXT NOT NULL,
    "documentOn" DATE,
    "startsOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MoveLine" (
    "id" UUID NOT NULL,
    "moveId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "undo" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "MoveLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppraiserProposal" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "proposedId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'WAITING',
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AppraiserProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EmployeeStatus_employeeId_startsOn_idx" ON "EmployeeStatus"("employeeId", "startsOn");

-- CreateIndex
CREATE INDEX "EmployeeStatus_moveId_idx" ON "EmployeeStatus"("moveId");

-- CreateIndex
CREATE INDEX "Move_startsOn_idx" ON "Move"("startsOn");

-- CreateIndex
CREATE INDEX "Move_createdAt_idx" ON "Move"("createdAt");

-- CreateIndex
CREATE INDEX "MoveLine_employeeId_idx" ON "MoveLine"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "MoveLine_moveId_employeeId_key" ON "MoveLine"("moveId", "employeeId");

-- CreateIndex
CREATE INDEX "AppraiserProposal_employeeId_createdAt_idx" ON "AppraiserProposal"("employeeId", "createdAt");

-- CreateIndex
CREATE INDEX "AppraiserProposal_status_idx" ON "AppraiserProposal"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_unorId_key" ON "Unit"("unorId");

-- CreateIndex
CREATE INDEX "Unit_successorId_idx" ON "Unit"("successorId");

-- CreateIndex
CREATE INDEX "Placement_moveId_idx" ON "Placement"("moveId");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitName" ADD CONSTRAINT "UnitName_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_moveId_fkey" FOREIGN KEY ("moveId") REFERENCES "Move"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "EmployeeStatus_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "EmployeeStatus_moveId_fkey" FOREIGN KEY ("moveId") REFERENCES "Move"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "EmployeeStatus_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Move" ADD CONSTRAINT "Move_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoveLine" ADD CONSTRAINT "MoveLine_moveId_fkey" FOREIGN KEY ("moveId") REFERENCES "Move"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoveLine" ADD CONSTRAINT "MoveLine_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserProposal" ADD CONSTRAINT "AppraiserProposal_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserProposal" ADD CONSTRAINT "AppraiserProposal_proposedId_fkey" FOREIGN KEY ("proposedId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserProposal" ADD CONSTRAINT "AppraiserProposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppraiserOverride" ADD CONSTRAINT "AppraiserOverride_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a unit was called so far, it was called from its first day; every unit has a first name from now on.
INSERT INTO "UnitName" ("unitId", "startsOn", "name") SELECT "id", "validFrom", "name" FROM "Unit";

CREATE FUNCTION first_unit_name() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "UnitName" ("unitId", "startsOn", "name") VALUES (NEW."id", NEW."validFrom", NEW."name")
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "unit_has_a_first_name" AFTER INSERT ON "Unit" FOR EACH ROW EXECUTE FUNCTION first_unit_name();

ALTER TABLE "Unit" ADD CONSTRAINT "unit_area_code" CHECK ("areaCode" ~ '^([0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?)?$');
ALTER TABLE "Unit" ADD CONSTRAINT "unit_not_its_own_successor" CHECK ("successorId" <> "id");
ALTER TABLE "Position" ADD CONSTRAINT "position_kelas" CHECK ("kelas" BETWEEN 1 AND 17);
ALTER TABLE "Position" ADD CONSTRAINT "position_formasi" CHECK ("formasi" BETWEEN 1 AND 9999);
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "status_days_in_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "status_that_never_ends" CHECK ("kind" NOT IN ('PENSIUN', 'MENINGGAL', 'BERHENTI') OR "endsOn" IS NULL);
ALTER TABLE "AppraiserProposal" ADD CONSTRAINT "proposal_of_somebody_else" CHECK ("proposedId" <> "employeeId");
ALTER TABLE "AppraiserProposal" ADD CONSTRAINT "proposal_decided" CHECK (("status" IN ('ACCEPTED', 'REFUSED')) = ("decidedById" IS NOT NULL));
ALTER TABLE "Move" ADD CONSTRAINT "move_taken_back" CHECK (("takenBackAt" IS NULL) = ("takenBackById" IS NULL));

-- Two statuses of one person never cover the same day, and one proposal of hers waits at a time.
ALTER TABLE "EmployeeStatus" ADD CONSTRAINT "one_status_per_day" EXCLUDE USING gist
  ("employeeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
CREATE UNIQUE INDEX "one_waiting_proposal" ON "AppraiserProposal" ("employeeId") WHERE ("status" = 'WAITING');
