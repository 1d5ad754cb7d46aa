-- Sign-in: what a right code has proved before a first name is chosen, phones that a family shares, accounts of an outside identity provider.

-- A code serves one end: to enter, or to prove a new contact point. Right, it is verified; the choice of a first name (ruling 7) uses it.
ALTER TABLE "sign_in_code" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT 'sign_in' CHECK (purpose IN ('sign_in', 'contact'));
ALTER TABLE "sign_in_code" ADD COLUMN "verified_at" TIMESTAMPTZ(3);
CREATE INDEX "sign_in_code_mission_id_browser_hash_idx" ON "sign_in_code" (mission_id, browser_hash);

-- On a shared phone a right code is not enough: the first name is asked too.
ALTER TABLE "contact_point" ADD COLUMN "use" TEXT NOT NULL DEFAULT 'own' CHECK (use IN ('own', 'shared'));

-- The key of the second factor is made in the guest's own browser session, never stored before the invitation is accepted.
ALTER TABLE "invitation" DROP COLUMN "totp_sealed";
ALTER TABLE "invitation" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
ALTER TABLE "invitation" ADD CHECK (role IN ('coach', 'coordinator', 'partner', 'admin'));

-- One account of one issuer opens one membership. Linked by its owner while signed in, never by an equal e-mail address.
CREATE TABLE "outside_identity" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "membership_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outside_identity_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outside_identity_mission_id_issuer_subject_key" ON "outside_identity"("mission_id", "issuer", "subject");
CREATE INDEX "outside_identity_mission_id_membership_id_idx" ON "outside_identity"("mission_id", "membership_id");
ALTER TABLE "outside_identity" ADD FOREIGN KEY (mission_id, membership_id) REFERENCES membership (mission_id, id);
ALTER TABLE "outside_identity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outside_identity" FORCE ROW LEVEL SECURITY;
CREATE POLICY mission_wall ON "outside_identity" USING (mission_id = (SELECT app_mission())) WITH CHECK (mission_id = (SELECT app_mission()));
CREATE TRIGGER require_actor BEFORE INSERT OR UPDATE OR DELETE ON "outside_identity" FOR EACH STATEMENT EXECUTE FUNCTION require_actor();
GRANT SELECT, INSERT, DELETE ON "outside_identity" TO mire_app;
