-- Accounts: a second proof before what cannot easily be taken back, a second person for the keys of the house, a way back from a changed contact.

-- Until when this session counts as just proved, by a code or a second factor (parameter proof_minutes).
ALTER TABLE "session" ADD COLUMN "proved_until" TIMESTAMPTZ(3);
ALTER TABLE "sign_in_code" DROP CONSTRAINT "sign_in_code_purpose_check";
ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_purpose_check" CHECK (purpose IN ('sign_in', 'contact', 'proof'));

-- Who is invited by the installation itself has no inviter; what a second person must confirm opens nothing before.
ALTER TABLE "invitation" ALTER COLUMN "invited_by" DROP NOT NULL;
ALTER TABLE "invitation" ADD COLUMN "second_person" TEXT NOT NULL DEFAULT 'not_needed';
ALTER TABLE "invitation" ADD COLUMN "confirmed_by" UUID;
ALTER TABLE "invitation" ADD FOREIGN KEY (mission_id, confirmed_by) REFERENCES membership (mission_id, id);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_second_person" CHECK (
  second_person IN ('not_needed', 'awaited', 'given') AND (second_person = 'given') = (confirmed_by IS NOT NULL)
  AND confirmed_by <> invited_by AND (second_person <> 'awaited' OR accepted_at IS NULL));

-- What an old contact was told about a change, and may undo within seven days. Deleted a day later (lib/messages/retention.ts).
CREATE TABLE "contact_undo" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "change" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "channel" TEXT NOT NULL,
    "told_kind" TEXT NOT NULL,
    "told_value" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_undo_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "contact_undo_mission_id_person_id_at_idx" ON "contact_undo"("mission_id", "person_id", "at");
ALTER TABLE "contact_undo" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "contact_undo" ADD CHECK (change IN ('added', 'removed') AND until > at);
ALTER TABLE "contact_undo" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_undo" FORCE ROW LEVEL SECURITY;
CREATE POLICY mission_wall ON "contact_undo" USING (mission_id = (SELECT app_mission())) WITH CHECK (mission_id = (SELECT app_mission()));
CREATE TRIGGER require_actor BEFORE INSERT OR UPDATE OR DELETE ON "contact_undo" FOR EACH STATEMENT EXECUTE FUNCTION require_actor();
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_undo" TO mire_app;
