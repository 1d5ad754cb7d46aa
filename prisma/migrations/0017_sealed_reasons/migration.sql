-- Why somebody's track stopped, was prolonged or ended, why their file changed hands and where they went next: words and codes that may
-- tell of their health. They are sealed with the person's own key, like all their other words (decision 22).
-- The portal is not installed anywhere outside demonstrations: the plain values of those go with their columns, and their rows hold an
-- empty seal, which opens as nothing. The checks that named the columns go with them.
ALTER TABLE "suspension" ADD COLUMN "sealed_reason" TEXT NOT NULL DEFAULT '', DROP COLUMN "reason";
ALTER TABLE "renewal" ADD COLUMN "sealed_reason" TEXT NOT NULL DEFAULT '', DROP COLUMN "reason";
ALTER TABLE "cover" ADD COLUMN "sealed_reason" TEXT, DROP COLUMN "reason";
ALTER TABLE "track_step" ADD COLUMN "sealed_reason" TEXT, DROP COLUMN "reason";
ALTER TABLE "assignment" ADD COLUMN "sealed_reason" TEXT DEFAULT '', DROP COLUMN "reason";
ALTER TABLE "track" ADD COLUMN "sealed_closing_to" TEXT DEFAULT '', DROP COLUMN "closing_to";
ALTER TABLE "suspension" ALTER COLUMN "sealed_reason" DROP DEFAULT;
ALTER TABLE "renewal" ALTER COLUMN "sealed_reason" DROP DEFAULT;
ALTER TABLE "assignment" ALTER COLUMN "sealed_reason" DROP DEFAULT;
ALTER TABLE "track" ALTER COLUMN "sealed_closing_to" DROP DEFAULT;
ALTER TABLE "assignment" ADD CHECK (kind = 'coach' OR (sealed_reason IS NOT NULL AND until IS NOT NULL));
ALTER TABLE "track" ADD CHECK (closing_reason IS DISTINCT FROM 'reoriented' OR sealed_closing_to IS NOT NULL);
