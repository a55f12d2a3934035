-- Whether a target grows with the months of its plan or holds in full in each term.

CREATE TYPE "TargetPace" AS ENUM ('GROWS', 'HOLDS');

ALTER TABLE "Iki" ADD COLUMN "pace" "TargetPace";
ALTER TABLE "Skp" ADD COLUMN "tellsPace" BOOLEAN NOT NULL DEFAULT false;

-- What was handed in already gets the usual pace (usualPace in lib/scoring/term-target.ts); drafts follow unit and
-- aspect by themselves until they are approved.
UPDATE "Iki" i SET "pace" = (CASE
    WHEN i."targetKind" = 'YES_NO' OR i."feed" IS NOT NULL THEN 'HOLDS'
    WHEN i."targetKind" = 'MILESTONE' THEN 'GROWS'
    WHEN i."aspect" IN ('KUALITAS', 'WAKTU') THEN 'HOLDS'
    WHEN i."unitOfMeasure" ~* '%|/|\y(persen|persentase|permil|indeks|index|ikm|nilai|skor|poin|rasio|tingkat|level|predikat|opini|kategori|derajat|rata-rata|per|hari|jam|menit|detik)\y' THEN 'HOLDS'
    ELSE 'GROWS'
  END)::"TargetPace"
FROM "Rhk" r JOIN "Skp" s ON s."id" = r."skpId"
WHERE r."id" = i."rhkId" AND s."status" IN ('SUBMITTED', 'APPROVED');

-- Told to the person where it changes what a term is compared with: a target grows, and no term of that plan has a
-- target of its own for it, and not everything is judged yet.
UPDATE "Skp" s SET "tellsPace" = true
WHERE s."status" IN ('SUBMITTED', 'APPROVED')
  AND EXISTS (SELECT 1 FROM "Rhk" r JOIN "Iki" i ON i."rhkId" = r."id"
    WHERE r."skpId" = s."id" AND i."pace" = 'GROWS'
      AND NOT EXISTS (SELECT 1 FROM "IkiTarget" t WHERE t."ikiId" = i."id"))
  AND (s."status" = 'SUBMITTED'
    OR EXISTS (SELECT 1 FROM "Appraisal" a WHERE a."skpId" = s."id" AND a."status" <> 'FINAL'));
