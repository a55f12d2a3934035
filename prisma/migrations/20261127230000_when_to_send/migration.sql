-- A term may be sent until an earlier day than it is judged; without one both end on the same day, as they did so far.

-- AlterTable
ALTER TABLE "Term" ADD COLUMN     "sendBy" DATE;

ALTER TABLE "Term" ADD CONSTRAINT "sent_before_it_is_due" CHECK ("sendBy" < "dueOn");
