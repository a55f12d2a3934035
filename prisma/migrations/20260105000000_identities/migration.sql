-- Signing in through the identity provider of the office: linked identities, and what a session knows of it.

ALTER TABLE "Session" ADD COLUMN "viaProvider" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "idToken" TEXT;

CREATE TABLE "Identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "employeeId" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("issuer", "subject")
);

CREATE TABLE "IdentityOffer" (
    "tokenHash" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "idToken" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdentityOffer_pkey" PRIMARY KEY ("tokenHash")
);

CREATE UNIQUE INDEX "Identity_employeeId_issuer_key" ON "Identity"("employeeId", "issuer");

CREATE INDEX "IdentityOffer_expiresAt_idx" ON "IdentityOffer"("expiresAt");

ALTER TABLE "Identity" ADD CONSTRAINT "Identity_employeeId_fkey" FOREIGN KEY ("employeeId")
REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
