-- Whose installation this is stands in one row instead of in the settings of the process, and is corrected on a page. An
-- installation that has units already is set up: its kind is read from its name; its zone and logo are its admin's to
-- correct.

-- CreateEnum
CREATE TYPE "InstansiKind" AS ENUM ('KABUPATEN', 'KOTA', 'PROVINSI', 'KEMENTERIAN', 'LEMBAGA');

-- CreateEnum
CREATE TYPE "ObjectionClock" AS ENUM ('CALENDAR', 'WORKING');

-- CreateTable
CREATE TABLE "Instansi" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "unitId" UUID NOT NULL,
    "kind" "InstansiKind" NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "workingDays" SMALLINT NOT NULL DEFAULT 5,
    "objectionClock" "ObjectionClock" NOT NULL DEFAULT 'CALENDAR',
    "logo" BYTEA,
    "logoType" TEXT,
    "logoHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "setUpAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "codeHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SetupCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Instansi_unitId_key" ON "Instansi"("unitId");

-- AddForeignKey
ALTER TABLE "Instansi" ADD CONSTRAINT "Instansi_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Instansi" ADD CONSTRAINT "one_instansi" CHECK ("id" = 1);
ALTER TABLE "Instansi" ADD CONSTRAINT "a_zone_of_the_country" CHECK ("zone" IN ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'));
ALTER TABLE "Instansi" ADD CONSTRAINT "five_or_six_working_days" CHECK ("workingDays" IN (5, 6));
ALTER TABLE "Instansi" ADD CONSTRAINT "a_whole_logo_or_none" CHECK (
  ("logo" IS NULL) = ("logoHash" IS NULL) AND ("logo" IS NULL) = ("logoType" IS NULL));
ALTER TABLE "SetupCode" ADD CONSTRAINT "one_setup_code" CHECK ("id" = 1);

INSERT INTO "Instansi" ("unitId", "kind")
SELECT "id", (CASE WHEN "name" ILIKE 'Kota %' OR "name" ILIKE 'Pemerintah Kota %' THEN 'KOTA'
  WHEN "name" ILIKE '%Provinsi %' THEN 'PROVINSI' WHEN "name" ILIKE 'Kementerian %' THEN 'KEMENTERIAN'
  ELSE 'KABUPATEN' END)::"InstansiKind"
FROM "Unit" WHERE "kind" = 'INSTANSI' ORDER BY "validFrom", "id" LIMIT 1;
