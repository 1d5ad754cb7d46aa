-- The house: Mires, people, sign-in, information sessions, the journal and messages, with their walls.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Who acts, and in which Mire: set once per transaction by lib/platform/db.ts.
CREATE FUNCTION app_mission() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.mission_id', true), '')::uuid $$;
CREATE FUNCTION app_actor_role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('app.actor_role', true), '') $$;

-- Tables, as prisma/schema.prisma describes them.
CREATE TABLE "mission" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "hosts" TEXT[],
    "answers_any" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "territory" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "locality" TEXT NOT NULL,
    "transport" TEXT NOT NULL,
    "step_free" BOOLEAN NOT NULL,
    "rooms" TEXT[],

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "site_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" SMALLINT NOT NULL,
    "closes" SMALLINT NOT NULL,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parameter" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "code" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "parameter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_set" (
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "code" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "enabled" BOOLEAN NOT NULL,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("mission_id","code")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "first_name" TEXT NOT NULL,
    "first_name_key" TEXT NOT NULL,
    "family_name" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'fr',
    "channel" TEXT NOT NULL DEFAULT 'none',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "first_name_key" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_key" (
    "person_id" UUID NOT NULL,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "wrapped" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_key_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "organisation" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "membership_id" UUID NOT NULL,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "login_email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_sealed" TEXT NOT NULL,
    "totp_last_step" BIGINT NOT NULL DEFAULT 0,
    "recovery_hashes" TEXT[],
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("membership_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "email" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation" TEXT,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "totp_sealed" TEXT,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "contact" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "code_sealed" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "key_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id_hash" TEXT NOT NULL,
    "public_id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "membership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "kiosk" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_minutes" SMALLINT NOT NULL,
    "idle_until" TIMESTAMPTZ(3) NOT NULL,
    "abs_until" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_why" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "info_session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "site_id" UUID NOT NULL,
    "room" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "step_free" BOOLEAN NOT NULL,
    "interpreter" TEXT,
    "capacity" SMALLINT NOT NULL,
    "taken" SMALLINT NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'open',
    "host_id" UUID,
    "host_name" TEXT NOT NULL DEFAULT '',
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "info_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "seat" TEXT NOT NULL DEFAULT 'none',
    "source" TEXT NOT NULL,
    "paper_code" TEXT NOT NULL,
    "queue_no" BIGINT,
    "offer_until" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "moved_from" UUID,
    "link_version" SMALLINT NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_mark" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "booking_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "reason" TEXT,
    "marked_by" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_answers" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "rule_set" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shared_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_record" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "booking_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "called_by" UUID NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "call_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "callback_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "first_name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,

    CONSTRAINT "callback_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "request_id" UUID,
    "command" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "once_key" UUID,
    "once_body" TEXT,
    "outcome" JSONB,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "key" TEXT NOT NULL,
    "event_id" BIGINT,
    "template" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "person_id" UUID,
    "subject" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "message_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mission_code_key" ON "mission"("code");

-- CreateIndex
CREATE UNIQUE INDEX "site_mission_id_id_key" ON "site"("mission_id", "id");

-- CreateIndex
CREATE INDEX "opening_hours_mission_id_site_id_idx" ON "opening_hours"("mission_id", "site_id");

-- CreateIndex
CREATE UNIQUE INDEX "parameter_mission_id_code_valid_from_key" ON "parameter"("mission_id", "code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "person_mission_id_id_key" ON "person"("mission_id", "id");

-- CreateIndex
CREATE INDEX "contact_point_mission_id_person_id_idx" ON "contact_point"("mission_id", "person_id");

-- CreateIndex
CREATE INDEX "contact_point_mission_id_value_idx" ON "contact_point"("mission_id", "value");

-- CreateIndex
CREATE UNIQUE INDEX "contact_identity" ON "contact_point"("mission_id", "value", "first_name_key");

-- CreateIndex
CREATE INDEX "membership_mission_id_person_id_idx" ON "membership"("mission_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_mission_id_id_key" ON "membership"("mission_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_mission_id_login_email_key" ON "credential"("mission_id", "login_email");

-- CreateIndex
CREATE INDEX "sign_in_code_mission_id_contact_created_at_idx" ON "sign_in_code"("mission_id", "contact", "created_at");

-- CreateIndex
CREATE INDEX "attempt_mission_id_key_hash_kind_at_idx" ON "attempt"("mission_id", "key_hash", "kind", "at");

-- CreateIndex
CREATE UNIQUE INDEX "session_public_id_key" ON "session"("public_id");

-- CreateIndex
CREATE INDEX "session_mission_id_membership_id_idx" ON "session"("mission_id", "membership_id");

-- CreateIndex
CREATE INDEX "info_session_mission_id_starts_at_idx" ON "info_session"("mission_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "info_session_mission_id_id_key" ON "info_session"("mission_id", "id");

-- CreateIndex
CREATE INDEX "booking_mission_id_session_id_status_idx" ON "booking"("mission_id", "session_id", "status");

-- CreateIndex
CREATE INDEX "booking_mission_id_person_id_idx" ON "booking"("mission_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_mission_id_id_key" ON "booking"("mission_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_mission_id_paper_code_key" ON "booking"("mission_id", "paper_code");

-- CreateIndex
CREATE INDEX "attendance_mark_mission_id_booking_id_idx" ON "attendance_mark"("mission_id", "booking_id");

-- CreateIndex
CREATE INDEX "shared_answers_mission_id_person_id_idx" ON "shared_answers"("mission_id", "person_id");

-- CreateIndex
CREATE INDEX "call_record_mission_id_booking_id_idx" ON "call_record"("mission_id", "booking_id");

-- CreateIndex
CREATE INDEX "callback_request_mission_id_done_at_idx" ON "callback_request"("mission_id", "done_at");

-- CreateIndex
CREATE INDEX "event_mission_id_subject_at_idx" ON "event"("mission_id", "subject", "at");

-- CreateIndex
CREATE INDEX "event_mission_id_type_at_idx" ON "event"("mission_id", "type", "at");

-- CreateIndex
CREATE INDEX "message_mission_id_status_idx" ON "message"("mission_id", "status");

-- CreateIndex
CREATE INDEX "message_mission_id_subject_idx" ON "message"("mission_id", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "message_mission_id_key_key" ON "message"("mission_id", "key");

-- CreateIndex
CREATE INDEX "delivery_mission_id_at_idx" ON "delivery"("mission_id", "at");


-- Rows of one Mire never point at rows of another: references carry the Mire.
ALTER TABLE "site" ADD FOREIGN KEY (mission_id) REFERENCES mission (id);
ALTER TABLE "opening_hours" ADD FOREIGN KEY (mission_id, site_id) REFERENCES site (mission_id, id);
ALTER TABLE "contact_point" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "person_key" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "membership" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "credential" ADD FOREIGN KEY (mission_id, membership_id) REFERENCES membership (mission_id, id);
ALTER TABLE "invitation" ADD FOREIGN KEY (mission_id, invited_by) REFERENCES membership (mission_id, id);
ALTER TABLE "session" ADD FOREIGN KEY (mission_id, membership_id) REFERENCES membership (mission_id, id);
ALTER TABLE "info_session" ADD FOREIGN KEY (mission_id, site_id) REFERENCES site (mission_id, id);
ALTER TABLE "info_session" ADD FOREIGN KEY (mission_id, host_id) REFERENCES membership (mission_id, id);
ALTER TABLE "booking" ADD FOREIGN KEY (mission_id, session_id) REFERENCES info_session (mission_id, id);
ALTER TABLE "booking" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "booking" ADD FOREIGN KEY (mission_id, moved_from) REFERENCES booking (mission_id, id);
ALTER TABLE "attendance_mark" ADD FOREIGN KEY (mission_id, booking_id) REFERENCES booking (mission_id, id);
ALTER TABLE "attendance_mark" ADD FOREIGN KEY (mission_id, marked_by) REFERENCES membership (mission_id, id);
ALTER TABLE "shared_answers" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);
ALTER TABLE "shared_answers" ADD FOREIGN KEY (mission_id, booking_id) REFERENCES booking (mission_id, id);
ALTER TABLE "call_record" ADD FOREIGN KEY (mission_id, booking_id) REFERENCES booking (mission_id, id);
ALTER TABLE "call_record" ADD FOREIGN KEY (mission_id, called_by) REFERENCES membership (mission_id, id);
ALTER TABLE "callback_request" ADD FOREIGN KEY (mission_id, done_by) REFERENCES membership (mission_id, id);
ALTER TABLE "message" ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id);

-- Invariants that SQL can say.
ALTER TABLE "opening_hours" ADD CHECK (weekday BETWEEN 1 AND 7 AND opens BETWEEN 0 AND 1439 AND closes > opens AND closes <= 1440);
ALTER TABLE "parameter" ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE "person" ADD CHECK (channel IN ('sms', 'email', 'none') AND length(first_name) BETWEEN 1 AND 80 AND length(coalesce(family_name, '')) <= 80);
ALTER TABLE "contact_point" ADD CHECK ((kind = 'phone' AND value ~ '^\+[1-9][0-9]{6,14}$') OR (kind = 'email' AND value = lower(value) AND value ~ '^[!-~]+@[!-~]+$'));
ALTER TABLE "membership" ADD CHECK (role IN ('seeker', 'coach', 'coordinator', 'employer', 'partner', 'admin') AND status IN ('active', 'suspended', 'left'));
CREATE UNIQUE INDEX "one_live_role" ON "membership" (mission_id, person_id, role) WHERE status <> 'left';
ALTER TABLE "info_session" ADD CONSTRAINT "never_overbooked" CHECK (taken BETWEEN 0 AND capacity AND capacity BETWEEN 1 AND 500);
ALTER TABLE "info_session" ADD CHECK (ends_at > starts_at AND status IN ('open', 'cancelled', 'closed'));
ALTER TABLE "booking" ADD CONSTRAINT "booking_status" CHECK (status IN ('booked', 'waiting', 'offered', 'lapsed', 'cancelled_by_person', 'cancelled_by_mire', 'present', 'excused', 'absent'));
ALTER TABLE "booking" ADD CONSTRAINT "booking_seat" CHECK (
  (status IN ('waiting', 'lapsed', 'cancelled_by_person', 'cancelled_by_mire') AND seat = 'none')
  OR (status IN ('booked', 'offered', 'present', 'excused', 'absent') AND seat IN ('counted', 'extra')));
ALTER TABLE "booking" ADD CONSTRAINT "booking_offer" CHECK ((status = 'offered') = (offer_until IS NOT NULL));
ALTER TABLE "booking" ADD CONSTRAINT "booking_queue" CHECK (status <> 'waiting' OR queue_no IS NOT NULL);
ALTER TABLE "booking" ADD CHECK (source IN ('web', 'coach', 'walk_in', 'kiosk'));
CREATE UNIQUE INDEX "one_live_booking" ON "booking" (mission_id, session_id, person_id)
  WHERE status IN ('booked', 'waiting', 'offered', 'present', 'excused', 'absent');
CREATE INDEX "waiting_in_order" ON "booking" (mission_id, session_id, queue_no) WHERE status = 'waiting';
CREATE INDEX "offers_running_out" ON "booking" (mission_id, offer_until) WHERE status = 'offered';
CREATE SEQUENCE "booking_queue";
ALTER TABLE "attendance_mark" ADD CHECK (mark IN ('present', 'excused', 'absent'));
ALTER TABLE "message" ADD CHECK (channel IN ('sms', 'email', 'none') AND status IN ('queued', 'sent', 'dead', 'unreachable', 'withdrawn'));
CREATE UNIQUE INDEX "said_once" ON "event" (mission_id, command, once_key) WHERE once_key IS NOT NULL;

-- The wall: a row is seen and written only inside its own Mire. No setting, no row.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['site', 'opening_hours', 'parameter', 'rule_set', 'person', 'contact_point', 'person_key', 'membership', 'credential', 'invitation',
    'sign_in_code', 'attempt', 'info_session', 'booking', 'attendance_mark', 'shared_answers', 'call_record', 'callback_request', 'event', 'message', 'delivery'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY mission_wall ON %I USING (mission_id = (SELECT app_mission())) WITH CHECK (mission_id = (SELECT app_mission()))', t);
  END LOOP;
END $$;

-- A session is found by the hash of its own secret before anybody is named; afterwards inside the Mire.
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "session" FORCE ROW LEVEL SECURITY;
CREATE POLICY session_wall ON "session"
  USING (mission_id = (SELECT app_mission()) AND (id_hash = (SELECT current_setting('app.session_hash', true)) OR (SELECT app_actor_role()) <> ''))
  WITH CHECK (mission_id = (SELECT app_mission()) AND (SELECT app_actor_role()) <> '');

-- The journal is append-only, whoever asks.
CREATE FUNCTION keep_journal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$ BEGIN
  RAISE EXCEPTION 'the journal is append-only'; END $$;
CREATE TRIGGER keep_journal BEFORE UPDATE OR DELETE OR TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION keep_journal();

-- Nothing about people changes without a named actor.
CREATE FUNCTION require_actor() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$ BEGIN
  IF app_actor_role() = '' THEN RAISE EXCEPTION 'write without an actor on %', tg_table_name; END IF;
  RETURN NULL; END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['site', 'opening_hours', 'parameter', 'rule_set', 'person', 'contact_point', 'person_key', 'membership', 'credential', 'invitation',
    'info_session', 'booking', 'attendance_mark', 'shared_answers', 'call_record', 'callback_request', 'event', 'message'] LOOP
    EXECUTE format('CREATE TRIGGER require_actor BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION require_actor()', t);
  END LOOP;
END $$;

-- The application's role owns nothing; what it may do is listed here.
GRANT USAGE ON SCHEMA public TO mire_app;
GRANT SELECT ON "mission" TO mire_app;
GRANT SELECT, INSERT, UPDATE ON "site", "opening_hours", "parameter", "rule_set", "person", "contact_point", "person_key", "membership", "credential", "invitation",
  "sign_in_code", "session", "info_session", "booking", "shared_answers", "callback_request", "message" TO mire_app;
GRANT SELECT, INSERT ON "event", "attendance_mark", "call_record", "attempt", "delivery" TO mire_app;
GRANT DELETE ON "opening_hours", "attempt", "sign_in_code", "delivery", "contact_point" TO mire_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO mire_app;
