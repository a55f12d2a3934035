-- What a key opens: those made so far give tickets, and a key that opens nothing is no key.
CREATE TYPE "ApiScope" AS ENUM ('TICKETS', 'UNITS_READ', 'PEOPLE_READ', 'PLACEMENTS_READ', 'RESULTS_READ');

ALTER TABLE "ApiKey" ADD COLUMN "scopes" "ApiScope"[];

UPDATE "ApiKey" SET "scopes" = '{TICKETS}';

ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_scopes_check" CHECK (coalesce(cardinality("scopes"), 0) > 0);
