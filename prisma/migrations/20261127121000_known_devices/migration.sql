-- Which browser a session was opened in: a hash of what the browser keeps, so that devices can be told apart and the
-- person is not locked out of her own one by somebody else's guesses. Sessions from before know of none.
ALTER TABLE "Session" ADD COLUMN "deviceHash" TEXT;

CREATE INDEX "Session_employeeId_deviceHash_idx" ON "Session"("employeeId", "deviceHash");
DROP INDEX "Session_employeeId_idx";

-- The trail is read by time, whichever chain an event stands in.
CREATE INDEX "AuditEvent_at_id_idx" ON "AuditEvent"("at", "id");
