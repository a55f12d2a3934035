-- The result of an office says who set it, when and why; what stood before was recorded by nobody in particular.

-- AlterTable
ALTER TABLE "OrganisationPredikat" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "setAt" TIMESTAMPTZ(3),
ADD COLUMN     "setById" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AddForeignKey
ALTER TABLE "OrganisationPredikat" ADD CONSTRAINT "OrganisationPredikat_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;
