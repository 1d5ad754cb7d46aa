-- The track: who accompanies whom, proofs, decisions, assessment, agreement, plan, meetings, notes, messages, CV; with a second wall, by
-- relation, behind the wall between Mires.

-- Who acts and for whom, as lib/platform/db.ts and lib/platform/reach.ts say once per transaction.
CREATE FUNCTION app_actor_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;
CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT app_actor_role() LIKE 'system:%' $$;
-- The one row that an opened link is about, then its person (ruling 5: a link opens one thing).
CREATE FUNCTION app_link_id() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.link_id', true), '')::uuid $$;
CREATE FUNCTION app_link_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.link_person', true), '')::uuid $$;
-- The job seeker who acts; nobody when somebody else does.
CREATE FUNCTION app_self() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT m.person_id FROM membership m WHERE m.id = app_actor_id() AND m.role = 'seeker' AND app_actor_role() = 'seeker' $$;

-- What people type when they look for somebody: without accents, in lower case.
CREATE FUNCTION plain_text(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT lower(public.unaccent('public.unaccent', typed)) $$;
ALTER TABLE "person" ADD COLUMN "search_text" TEXT GENERATED ALWAYS AS (plain_text(first_name || ' ' || coalesce(family_name, ''))) STORED;
CREATE INDEX "person_by_name" ON "person" USING gin (search_text gin_trgm_ops);
-- What is erased stays as a tombstone, for the figures.
ALTER TABLE "person" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- Who accompanies whom: the coach; whoever broke the glass, for a reason and a time. A cover stands for all that the absent coach accompanies.
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('coach', 'glass')),
    "weight" SMALLINT NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 3),
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_why" TEXT,
    "reason" TEXT,
    "given_by" UUID,
    CHECK (kind = 'coach' OR (reason IS NOT NULL AND until IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_why IS NULL))
);
CREATE UNIQUE INDEX "one_coach" ON "assignment" (mission_id, person_id) WHERE kind = 'coach' AND ended_at IS NULL;
CREATE INDEX "assigned_to" ON "assignment" (mission_id, membership_id) WHERE ended_at IS NULL;
CREATE INDEX "assigned_person" ON "assignment" (mission_id, person_id, starts_at);

CREATE TABLE "cover" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "absent_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "ended_at" TIMESTAMPTZ(3),
    "given_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CHECK (until > starts_at AND absent_id <> by_id)
);
CREATE INDEX "covered_by" ON "cover" (mission_id, by_id) WHERE ended_at IS NULL;

-- The memberships for which the actor works: their own, and those they cover now.
CREATE FUNCTION app_stands_for() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT array_append(ARRAY(SELECT c.absent_id FROM cover c WHERE c.by_id = app_actor_id() AND c.ended_at IS NULL AND c.starts_at <= now() AND c.until > now()), app_actor_id()) $$;

-- One accompaniment, from the first interview to a closing with a reason. `resumes_to` is where a suspension leads back.
CREATE TABLE "track" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'reception' CHECK (status IN ('reception', 'towards_employment', 'in_employment', 'suspended', 'closed')),
    "resumes_to" TEXT CHECK (resumes_to IN ('reception', 'towards_employment', 'in_employment')),
    "rule_set" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '' CHECK (length(headline) <= 200),
    "started_on" DATE NOT NULL,
    "commitment_from" DATE,
    "commitment_until" DATE,
    "employed_on" DATE,
    "closed_on" DATE,
    "closing_reason" TEXT CHECK (closing_reason IN ('hired', 'training', 'moved', 'reoriented', 'stopped_by_person', 'no_contact', 'end_of_duration')),
    "closing_to" TEXT CHECK (length(closing_to) <= 200),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "words" TSVECTOR GENERATED ALWAYS AS (to_tsvector('french', headline)) STORED,
    UNIQUE (mission_id, id),
    CHECK ((status = 'suspended') = (resumes_to IS NOT NULL)),
    CHECK ((status = 'closed') = (closed_on IS NOT NULL) AND (status = 'closed') = (closing_reason IS NOT NULL)),
    CHECK (closing_reason IS DISTINCT FROM 'reoriented' OR closing_to IS NOT NULL),
    CHECK ((commitment_from IS NULL) = (commitment_until IS NULL) AND commitment_until > commitment_from)
);
CREATE UNIQUE INDEX "one_open_track" ON "track" (mission_id, person_id) WHERE status <> 'closed';
CREATE INDEX "track_of_person" ON "track" (mission_id, person_id, started_on);
CREATE INDEX "track_words" ON "track" USING gin (words);

-- State changes are records: who, when, why.
CREATE TABLE "track_step" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "reason" TEXT,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "step_of_track" ON "track_step" (mission_id, track_id, at);

-- Days that the clock does not count, both ends included; open while it lasts.
CREATE TABLE "suspension" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "reason" TEXT NOT NULL CHECK (reason IN ('illness', 'maternity', 'training', 'family', 'detention', 'other')),
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "planned_until" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_by" UUID,
    CHECK (to_on >= from_on),
    CONSTRAINT "one_suspension_at_a_time" EXCLUDE USING gist (track_id WITH =, daterange(from_on, to_on, '[]') WITH &&)
);
CREATE INDEX "suspension_of_track" ON "suspension" (mission_id, track_id, from_on);

-- A longer commitment is a decision with a reason.
CREATE TABLE "renewal" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "months" SMALLINT NOT NULL CHECK (months BETWEEN 1 AND 24),
    "reason" TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CHECK (until_on > from_on)
);
CREATE INDEX "renewal_of_track" ON "renewal" (mission_id, track_id, at);

-- What Mire and person sign (and a third party): frozen when it goes out, known by its hash.
CREATE TABLE "agreement" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('first', 'renewal')),
    "template" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'out', 'signed', 'withdrawn')),
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "sealed" TEXT NOT NULL,
    "content_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "out_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_why" TEXT,
    UNIQUE (mission_id, id),
    CHECK (until_on > from_on AND (status = 'draft') = (content_hash IS NULL) AND (status = 'signed') = (signed_at IS NOT NULL) AND (status = 'withdrawn') = (withdrawn_at IS NOT NULL))
);
CREATE INDEX "agreement_of_person" ON "agreement" (mission_id, person_id, created_at);
CREATE UNIQUE INDEX "one_agreement_out" ON "agreement" (mission_id, track_id) WHERE status IN ('draft', 'out');

CREATE TABLE "signature" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "party" TEXT NOT NULL CHECK (party IN ('person', 'mire', 'third')),
    "status" TEXT NOT NULL DEFAULT 'awaited' CHECK (status IN ('awaited', 'given', 'refused')),
    "method" TEXT CHECK (method IN ('link', 'code', 'account', 'screen', 'paper')),
    "signed_name" TEXT,
    "read_aloud" TEXT CHECK (read_aloud IN ('yes', 'no')),
    "given_at" TIMESTAMPTZ(3),
    "recorded_by" UUID,
    "scan_id" UUID,
    "asked_at" TIMESTAMPTZ(3),
    "link_version" SMALLINT NOT NULL DEFAULT 1,
    UNIQUE (mission_id, agreement_id, party),
    CHECK ((status = 'given') = (given_at IS NOT NULL) AND (status = 'given') = (method IS NOT NULL))
);

-- A criterion and its proof. Which criterion, how it stands and by which paper is sealed: the name of a criterion already says something.
CREATE TABLE "criterion_check" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "document_id" UUID,
    "expires_on" DATE,
    "checked_by" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3)
);
CREATE INDEX "check_of_track" ON "criterion_check" (mission_id, track_id, checked_at);

-- A decision under the rule set in force at the start of the track, with all it was made of, so that it can be made again.
CREATE TABLE "eligibility_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "rule_set" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "verdict" TEXT NOT NULL CHECK (verdict IN ('likely_eligible', 'to_regularise', 'to_check', 'not_eligible_today')),
    "sealed" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "decision_of_track" ON "eligibility_decision" (mission_id, track_id, decided_at);

-- A day that a letter gives: which right ends, and where it is written, is sealed; the day orders the coach's queue.
CREATE TABLE "right_date" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,
    "sealed" TEXT NOT NULL,
    "document_id" UUID,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3)
);
CREATE INDEX "right_of_person" ON "right_date" (mission_id, person_id, on_date) WHERE removed_at IS NULL;

-- Papers: what kind and under which name is sealed, as are the bytes, which stand apart.
CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "media_type" TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
    "bytes_count" INTEGER NOT NULL CHECK (bytes_count BETWEEN 1 AND 12000000),
    "sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'clean' CHECK (state IN ('scanning', 'clean', 'rejected')),
    "check_state" TEXT NOT NULL DEFAULT 'awaited' CHECK (check_state IN ('awaited', 'accepted', 'refused', 'not_needed')),
    "refused_why" TEXT CHECK (length(refused_why) <= 500),
    "expires_on" DATE,
    "uploaded_by" UUID,
    "uploaded_as" TEXT NOT NULL CHECK (uploaded_as IN ('person', 'coach', 'portal')),
    "checked_by" UUID,
    "checked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    UNIQUE (mission_id, id)
);
CREATE INDEX "document_of_person" ON "document" (mission_id, person_id, created_at);
CREATE INDEX "document_to_check" ON "document" (mission_id, person_id) WHERE check_state = 'awaited' AND removed_at IS NULL;

CREATE TABLE "document_content" (
    "document_id" UUID NOT NULL PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL
);

-- Schooling, experience, project, obstacles, self-rating: each save is a version, sealed whole.
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (mission_id, track_id, number)
);

CREATE TABLE "goal" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'reached', 'dropped')),
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    UNIQUE (mission_id, id)
);
CREATE INDEX "goal_of_track" ON "goal" (mission_id, track_id, position);

CREATE TABLE "plan_action" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "preset" TEXT,
    "sealed" TEXT NOT NULL,
    "owner" TEXT NOT NULL CHECK (owner IN ('person', 'coach', 'together')),
    "due_on" DATE,
    "minutes" INTEGER CHECK (minutes BETWEEN 1 AND 100000),
    "status" TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,
    "photo_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CHECK ((status = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX "action_of_goal" ON "plan_action" (mission_id, goal_id);
CREATE INDEX "action_of_person" ON "plan_action" (mission_id, person_id, due_on) WHERE status = 'open';

-- When a coach can be met; and when not.
CREATE TABLE "availability" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "membership_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    "opens" SMALLINT NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    "closes" SMALLINT NOT NULL CHECK (closes <= 1440 AND closes > opens),
    "site_id" UUID
);
CREATE INDEX "availability_of" ON "availability" (mission_id, membership_id, weekday);

CREATE TABLE "time_off" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "membership_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL CHECK (until_at > from_at)
);
CREATE INDEX "time_off_of" ON "time_off" (mission_id, membership_id, from_at);

-- A meeting of a coach, with one person or several; no word of what it is about but its kind.
CREATE TABLE "appointment" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "kind" TEXT NOT NULL CHECK (kind IN ('individual', 'workshop')),
    "purpose" TEXT NOT NULL CHECK (purpose IN ('interview', 'follow_up', 'agreement', 'cv', 'job_search', 'workshop', 'other')),
    "coach_id" UUID NOT NULL,
    "place" TEXT NOT NULL CHECK (place IN ('site', 'phone', 'video', 'elsewhere')),
    "place_detail" TEXT CHECK (length(place_detail) <= 200),
    "site_id" UUID,
    "room" TEXT CHECK (length(room) <= 80),
    "title" TEXT CHECK (length(title) <= 120),
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" SMALLINT CHECK (capacity BETWEEN 1 AND 100),
    "taken" SMALLINT NOT NULL DEFAULT 0 CHECK (taken BETWEEN 0 AND coalesce(capacity, 1)),
    "status" TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'cancelled', 'closed')),
    "cancel_reason" TEXT CHECK (length(cancel_reason) <= 500),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (mission_id, id),
    CHECK (ends_at > starts_at AND (kind = 'workshop') = (capacity IS NOT NULL) AND (place <> 'site' OR site_id IS NOT NULL)),
    CONSTRAINT "coach_once_at_a_time" EXCLUDE USING gist (coach_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'planned'),
    CONSTRAINT "room_once_at_a_time" EXCLUDE USING gist (site_id WITH =, room WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'planned' AND room IS NOT NULL)
);
CREATE INDEX "appointment_of_coach" ON "appointment" (mission_id, coach_id, starts_at);
CREATE INDEX "appointment_by_day" ON "appointment" (mission_id, starts_at);

CREATE TABLE "attendee" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "appointment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'expected' CHECK (status IN ('expected', 'confirmed', 'present', 'excused', 'absent', 'cancelled_by_mire', 'moved')),
    "reason" TEXT CHECK (length(reason) <= 500),
    "sealed_comment" TEXT,
    "link_version" SMALLINT NOT NULL DEFAULT 1,
    "confirmed_at" TIMESTAMPTZ(3),
    "marked_by" UUID,
    "marked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (mission_id, id),
    UNIQUE (mission_id, appointment_id, person_id),
    CONSTRAINT "person_once_at_a_time" EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status IN ('expected', 'confirmed'))
);
CREATE INDEX "attendee_of_person" ON "attendee" (mission_id, person_id, starts_at);

-- After an absence: a message, a call, a letter; each step is written when it is made.
CREATE TABLE "absence_step" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "attendee_id" UUID NOT NULL,
    "step" TEXT NOT NULL CHECK (step IN ('message', 'call', 'letter', 'closed')),
    "outcome" TEXT CHECK (outcome IN ('reached', 'no_answer', 'message_left', 'sent', 'new_date')),
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "absence_step_of" ON "absence_step" (mission_id, attendee_id, at);

-- Factual notes are shared with the person; the private working note is its author's alone.
CREATE TABLE "note" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('shared', 'private')),
    "channel" TEXT CHECK (channel IN ('meeting', 'phone', 'sms', 'email', 'visit', 'partner')),
    "sealed" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX "note_of_person" ON "note" (mission_id, person_id, at);

CREATE TABLE "note_draft" (
    "membership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY (membership_id, person_id)
);

-- Between coach and person; what leaves by SMS or mail only says that a message waits.
CREATE TABLE "thread_message" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "side" TEXT NOT NULL CHECK (side IN ('person', 'coach')),
    "author_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "group_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3)
);
CREATE INDEX "message_of_person" ON "thread_message" (mission_id, person_id, at);
CREATE INDEX "message_unseen" ON "thread_message" (mission_id, person_id, side) WHERE seen_at IS NULL;

-- One text for several people; nothing leaves before `leaves_at`, and it can be taken back until then.
CREATE TABLE "group_message" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "author_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "persons" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaves_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    CHECK (undone_at IS NULL OR sent_at IS NULL)
);
CREATE INDEX "group_message_waiting" ON "group_message" (mission_id, leaves_at) WHERE sent_at IS NULL AND undone_at IS NULL;

-- Lines of a CV, each approved by the person; versions as they were printed; letters.
CREATE TABLE "cv_line" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "section" TEXT NOT NULL CHECK (section IN ('profile', 'experience', 'training', 'skill', 'language', 'licence', 'interest')),
    "sealed" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    CHECK (approved_at IS NULL OR refused_at IS NULL)
);
CREATE INDEX "cv_line_of_person" ON "cv_line" (mission_id, person_id, section, position);

CREATE TABLE "cv_version" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "layout" TEXT NOT NULL CHECK (layout IN ('line', 'plain')),
    "sealed" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (mission_id, person_id, number)
);

CREATE TABLE "letter" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "skeleton" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3)
);
CREATE INDEX "letter_of_person" ON "letter" (mission_id, person_id, at);

-- A coach's own views of the list, and whether single keys do something.
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    "query" TEXT NOT NULL CHECK (length(query) <= 500),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (mission_id, membership_id, name)
);
CREATE TABLE "desk_preference" (
    "membership_id" UUID NOT NULL PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "shortcuts" TEXT NOT NULL DEFAULT 'on' CHECK (shortcuts IN ('on', 'off'))
);
-- The address of somebody's calendar feed holds this version: raised, the old address opens nothing.
CREATE TABLE "feed" (
    "membership_id" UUID NOT NULL PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "version" SMALLINT NOT NULL DEFAULT 1
);

-- Being forgotten, by two people; what stays is counted, never named.
CREATE TABLE "erasure" (
    "id" UUID NOT NULL DEFAULT uuidv7() PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "person_id" UUID NOT NULL,
    "asked_as" TEXT NOT NULL CHECK (asked_as IN ('person', 'coordinator')),
    "reason" TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "done_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "refused_why" TEXT CHECK (length(refused_why) <= 500),
    "report" JSONB,
    CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
    CHECK (done_at IS NULL OR refused_at IS NULL)
);
CREATE UNIQUE INDEX "one_erasure_asked" ON "erasure" (mission_id, person_id) WHERE done_at IS NULL AND refused_at IS NULL;

-- Rows of one Mire never point at rows of another: references carry the Mire.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['assignment', 'track', 'track_step', 'suspension', 'renewal', 'agreement', 'signature', 'criterion_check', 'eligibility_decision', 'right_date', 'document',
    'document_content', 'assessment', 'goal', 'plan_action', 'attendee', 'absence_step', 'note', 'note_draft', 'thread_message', 'cv_line', 'cv_version', 'letter', 'erasure'] LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (mission_id, person_id) REFERENCES person (mission_id, id)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['track_step', 'suspension', 'renewal', 'agreement', 'criterion_check', 'eligibility_decision', 'assessment', 'goal'] LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (mission_id, track_id) REFERENCES track (mission_id, id)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['assignment', 'availability', 'time_off', 'note_draft', 'saved_view', 'desk_preference', 'feed'] LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (mission_id, membership_id) REFERENCES membership (mission_id, id)', t);
  END LOOP;
END $$;
ALTER TABLE "assignment" ADD FOREIGN KEY (mission_id, given_by) REFERENCES membership (mission_id, id);
ALTER TABLE "cover" ADD FOREIGN KEY (mission_id, absent_id) REFERENCES membership (mission_id, id);
ALTER TABLE "cover" ADD FOREIGN KEY (mission_id, by_id) REFERENCES membership (mission_id, id);
ALTER TABLE "cover" ADD FOREIGN KEY (mission_id, given_by) REFERENCES membership (mission_id, id);
ALTER TABLE "track_step" ADD FOREIGN KEY (mission_id, by_id) REFERENCES membership (mission_id, id);
ALTER TABLE "suspension" ADD FOREIGN KEY (mission_id, by_id) REFERENCES membership (mission_id, id);
ALTER TABLE "suspension" ADD FOREIGN KEY (mission_id, ended_by) REFERENCES membership (mission_id, id);
ALTER TABLE "renewal" ADD FOREIGN KEY (mission_id, by_id) REFERENCES membership (mission_id, id);
ALTER TABLE "agreement" ADD FOREIGN KEY (mission_id, created_by) REFERENCES membership (mission_id, id);
ALTER TABLE "signature" ADD FOREIGN KEY (mission_id, agreement_id) REFERENCES agreement (mission_id, id);
ALTER TABLE "signature" ADD FOREIGN KEY (mission_id, recorded_by) REFERENCES membership (mission_id, id);
ALTER TABLE "signature" ADD FOREIGN KEY (mission_id, scan_id) REFERENCES document (mission_id, id);
ALTER TABLE "criterion_check" ADD FOREIGN KEY (mission_id, document_id) REFERENCES document (mission_id, id);
ALTER TABLE "criterion_check" ADD FOREIGN KEY (mission_id, checked_by) REFERENCES membership (mission_id, id);
ALTER TABLE "eligibility_decision" ADD FOREIGN KEY (mission_id, decided_by) REFERENCES membership (mission_id, id);
ALTER TABLE "right_date" ADD FOREIGN KEY (mission_id, document_id) REFERENCES document (mission_id, id);
ALTER TABLE "right_date" ADD FOREIGN KEY (mission_id, created_by) REFERENCES membership (mission_id, id);
ALTER TABLE "document" ADD FOREIGN KEY (mission_id, uploaded_by) REFERENCES membership (mission_id, id);
ALTER TABLE "document" ADD FOREIGN KEY (mission_id, checked_by) REFERENCES membership (mission_id, id);
ALTER TABLE "document_content" ADD FOREIGN KEY (mission_id, document_id) REFERENCES document (mission_id, id);
ALTER TABLE "assessment" ADD FOREIGN KEY (mission_id, author_id) REFERENCES membership (mission_id, id);
ALTER TABLE "goal" ADD FOREIGN KEY (mission_id, created_by) REFERENCES membership (mission_id, id);
ALTER TABLE "plan_action" ADD FOREIGN KEY (mission_id, goal_id) REFERENCES goal (mission_id, id);
ALTER TABLE "plan_action" ADD FOREIGN KEY (mission_id, created_by) REFERENCES membership (mission_id, id);
ALTER TABLE "plan_action" ADD FOREIGN KEY (mission_id, done_by) REFERENCES membership (mission_id, id);
ALTER TABLE "plan_action" ADD FOREIGN KEY (mission_id, photo_id) REFERENCES document (mission_id, id);
ALTER TABLE "availability" ADD FOREIGN KEY (mission_id, site_id) REFERENCES site (mission_id, id);
ALTER TABLE "appointment" ADD FOREIGN KEY (mission_id, coach_id) REFERENCES membership (mission_id, id);
ALTER TABLE "appointment" ADD FOREIGN KEY (mission_id, created_by) REFERENCES membership (mission_id, id);
ALTER TABLE "appointment" ADD FOREIGN KEY (mission_id, site_id) REFERENCES site (mission_id, id);
ALTER TABLE "attendee" ADD FOREIGN KEY (mission_id, appointment_id) REFERENCES appointment (mission_id, id);
ALTER TABLE "attendee" ADD FOREIGN KEY (mission_id, marked_by) REFERENCES membership (mission_id, id);
ALTER TABLE "absence_step" ADD FOREIGN KEY (mission_id, attendee_id) REFERENCES attendee (mission_id, id);
ALTER TABLE "absence_step" ADD FOREIGN KEY (mission_id, by_id) REFERENCES membership (mission_id, id);
ALTER TABLE "note" ADD FOREIGN KEY (mission_id, author_id) REFERENCES membership (mission_id, id);
ALTER TABLE "thread_message" ADD FOREIGN KEY (mission_id, author_id) REFERENCES membership (mission_id, id);
ALTER TABLE "group_message" ADD FOREIGN KEY (mission_id, author_id) REFERENCES membership (mission_id, id);
ALTER TABLE "cv_line" ADD FOREIGN KEY (mission_id, proposed_by) REFERENCES membership (mission_id, id);
ALTER TABLE "cv_version" ADD FOREIGN KEY (mission_id, made_by) REFERENCES membership (mission_id, id);
ALTER TABLE "letter" ADD FOREIGN KEY (mission_id, author_id) REFERENCES membership (mission_id, id);
ALTER TABLE "erasure" ADD FOREIGN KEY (mission_id, proposed_by) REFERENCES membership (mission_id, id);
ALTER TABLE "erasure" ADD FOREIGN KEY (mission_id, confirmed_by) REFERENCES membership (mission_id, id);

-- The walls. Each row is of one Mire; a row about a person is seen by the portal itself, by the person, by whoever accompanies them now
-- (or covers for their coach, or broke the glass), and for what the coordination answers for, by the coordination.
DO $$ DECLARE t text; mission text; reached text; BEGIN
  mission := 'mission_id = (SELECT app_mission())';
  reached := '(SELECT app_is_system()) OR person_id = (SELECT app_self()) OR EXISTS (SELECT 1 FROM assignment a WHERE a.mission_id = %1$I.mission_id AND a.person_id = %1$I.person_id
    AND a.ended_at IS NULL AND (a.until IS NULL OR a.until > now()) AND ((a.kind = ''coach'' AND a.membership_id = ANY ((SELECT app_stands_for())::uuid[])) OR a.membership_id = (SELECT app_actor_id())))';
  FOREACH t IN ARRAY ARRAY['assignment', 'cover', 'availability', 'time_off', 'appointment', 'erasure'] LOOP
    EXECUTE format('CREATE POLICY mission_wall ON %I USING (%s) WITH CHECK (%s)', t, mission, mission);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['saved_view', 'desk_preference', 'note_draft'] LOOP
    EXECUTE format('CREATE POLICY own_wall ON %I USING (%s AND (membership_id = (SELECT app_actor_id()) OR (SELECT app_is_system()))) WITH CHECK (%s AND (membership_id = (SELECT app_actor_id()) OR (SELECT app_is_system())))', t, mission, mission);
  END LOOP;
  -- What the coordination answers for, and what one link may be about.
  FOREACH t IN ARRAY ARRAY['track', 'track_step', 'suspension', 'renewal', 'goal', 'plan_action', 'absence_step', 'criterion_check', 'eligibility_decision'] LOOP
    EXECUTE format('CREATE POLICY team_wall ON %1$I USING (' || mission || ' AND ((SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person()) OR ' || reached || ')) WITH CHECK ('
      || mission || ' AND ((SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person()) OR ' || reached || '))', t);
  END LOOP;
  -- Whoever receives people opens the track of somebody whom a colleague will accompany, and sees no more of it.
  FOREACH t IN ARRAY ARRAY['track', 'track_step'] LOOP
    EXECUTE format('CREATE POLICY opened_by_team ON %I FOR INSERT WITH CHECK (%s AND (SELECT app_actor_role()) IN (''coach'', ''coordinator''))', t, mission);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['agreement', 'signature'] LOOP
    EXECUTE format('CREATE POLICY team_wall ON %1$I USING (' || mission || ' AND (id = (SELECT app_link_id()) OR (SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person()) OR ' || reached || ')) WITH CHECK ('
      || mission || ' AND ((SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person()) OR ' || reached || '))', t);
  END LOOP;
  -- Whoever leads a meeting knows who comes to it, even people whom another coach accompanies.
  EXECUTE format('CREATE POLICY team_wall ON %1$I USING (' || mission || ' AND (id = (SELECT app_link_id()) OR (SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person())
    OR EXISTS (SELECT 1 FROM appointment p WHERE p.mission_id = attendee.mission_id AND p.id = attendee.appointment_id AND p.coach_id = ANY ((SELECT app_stands_for())::uuid[])) OR ' || reached || ')) WITH CHECK ('
    || mission || ' AND ((SELECT app_actor_role()) = ''coordinator'' OR person_id = (SELECT app_link_person())
    OR EXISTS (SELECT 1 FROM appointment p WHERE p.mission_id = attendee.mission_id AND p.id = attendee.appointment_id AND p.coach_id = ANY ((SELECT app_stands_for())::uuid[])) OR ' || reached || '))', 'attendee');
  -- What the coordination sees only by breaking the glass.
  FOREACH t IN ARRAY ARRAY['right_date', 'document', 'document_content', 'assessment', 'thread_message', 'cv_line', 'cv_version', 'letter'] LOOP
    EXECUTE format('CREATE POLICY close_wall ON %1$I USING (' || mission || ' AND (' || reached || ')) WITH CHECK (' || mission || ' AND (' || reached || '))', t);
  END LOOP;
  -- A private working note is seen by its author alone, and by nobody once they no longer accompany the person.
  EXECUTE format('CREATE POLICY close_wall ON %1$I USING (' || mission || ' AND (kind = ''shared'' OR author_id = (SELECT app_actor_id()) OR (SELECT app_is_system())) AND (' || reached || ')) WITH CHECK ('
    || mission || ' AND (kind = ''shared'' OR author_id = (SELECT app_actor_id()) OR (SELECT app_is_system())) AND (' || reached || '))', 'note');
  EXECUTE format('CREATE POLICY own_wall ON %I USING (%s AND (author_id = (SELECT app_actor_id()) OR (SELECT app_is_system()))) WITH CHECK (%s AND (author_id = (SELECT app_actor_id()) OR (SELECT app_is_system())))', 'group_message', mission, mission);
  -- A feed's address is opened before anybody is named; it holds no word.
  EXECUTE format('CREATE POLICY mission_wall ON %I USING (%s) WITH CHECK (%s)', 'feed', mission, mission);

  FOREACH t IN ARRAY ARRAY['assignment', 'cover', 'track', 'track_step', 'suspension', 'renewal', 'agreement', 'signature', 'criterion_check', 'eligibility_decision', 'right_date', 'document', 'document_content',
    'assessment', 'goal', 'plan_action', 'availability', 'time_off', 'appointment', 'attendee', 'absence_step', 'note', 'note_draft', 'thread_message', 'group_message', 'cv_line', 'cv_version', 'letter',
    'saved_view', 'desk_preference', 'feed', 'erasure'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE TRIGGER require_actor BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION require_actor()', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO mire_app', t);
  END LOOP;
END $$;

-- What may go: a coach's own settings, drafts that were sent, bytes and keys of whoever is forgotten.
GRANT DELETE ON "availability", "time_off", "note_draft", "saved_view", "document_content", "person_key" TO mire_app;
