-- Who set a plan stays written down when its person gets another appraiser.

-- AlterTable
ALTER TABLE "Skp" ADD COLUMN     "approvedById" UUID;

-- AddForeignKey
ALTER TABLE "Skp" ADD CONSTRAINT "Skp_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "Skp" SET "approvedById" = "appraiserId" WHERE "status" = 'APPROVED';
