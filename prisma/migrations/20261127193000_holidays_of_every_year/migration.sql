-- Which holidays come on the same day every year, so that the next year can be prepared from this one; those that the
-- republic keeps on a fixed day are known.
ALTER TABLE "Holiday" ADD COLUMN "everyYear" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Holiday" SET "everyYear" = true WHERE to_char("day", 'MM-DD') IN ('01-01', '05-01', '06-01', '08-17', '12-25');
