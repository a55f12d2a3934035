-- CreateEnum
CREATE TYPE "ActualDoubt" AS ENUM ('FAR_ABOVE', 'BELOW_EARLIER');

-- AlterTable
ALTER TABLE "Actual" ADD COLUMN "confirmed" "ActualDoubt";
