-- Files of units, positions, people and placements: checked first, applied as they were shown, and taken back.

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('CHECKED', 'APPLIED', 'TAKEN_BACK');

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'CHECKED',
    "rows" JSONB NOT NULL,
    "report" JSONB NOT NULL,
    "seen" TEXT NOT NULL,
    "undo" JSONB NOT NULL DEFAULT '{}',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedById" UUID,
    "appliedAt" TIMESTAMPTZ(3),
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Import_createdById_idx" ON "Import"("createdById");

-- CreateIndex
CREATE INDEX "Import_appliedAt_idx" ON "Import"("appliedAt");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_appliedById_fkey" FOREIGN KEY ("appliedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Import" ADD CONSTRAINT "import_applied" CHECK (("status" = 'CHECKED') = ("appliedAt" IS NULL));
ALTER TABLE "Import" ADD CONSTRAINT "import_taken_back" CHECK (("status" = 'TAKEN_BACK') = ("takenBackAt" IS NOT NULL));
