-- Finding people by what somebody typed, quick whatever the number of people (lib/decisions/0013-search-and-list.md).

-- What is typed in this transaction; nothing typed, nobody found.
CREATE FUNCTION app_typed() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('app.typed', true), '') $$;

-- A wall is asked before a condition of ours, so that no index by likeness serves behind one. Here the likeness is part of the wall: a name is
-- seen by who typed something like it, in its own Mire. It follows the person's own name by reference, erasing included.
DROP INDEX "person_by_name";
ALTER TABLE "person" ADD CONSTRAINT "person_as_written" UNIQUE (mission_id, search_text, id);
CREATE TABLE "person_name" (
    "person_id" UUID NOT NULL PRIMARY KEY,
    "mission_id" UUID NOT NULL DEFAULT app_mission(),
    "search_text" TEXT NOT NULL,
    FOREIGN KEY (mission_id, person_id, search_text) REFERENCES person (mission_id, id, search_text) ON UPDATE CASCADE
);
ALTER TABLE "person" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "person_name" (person_id, mission_id, search_text) SELECT id, mission_id, search_text FROM person;
ALTER TABLE "person" FORCE ROW LEVEL SECURITY;
CREATE INDEX "person_name_alike" ON "person_name" USING gin (search_text gin_trgm_ops);

CREATE FUNCTION note_name() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$ BEGIN
  INSERT INTO person_name (person_id, mission_id, search_text) VALUES (new.id, new.mission_id, new.search_text);
  RETURN NULL; END $$;
CREATE TRIGGER note_name AFTER INSERT ON "person" FOR EACH ROW EXECUTE FUNCTION note_name();

ALTER TABLE "person_name" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "person_name" FORCE ROW LEVEL SECURITY;
CREATE POLICY typed_wall ON "person_name" USING (mission_id = (SELECT app_mission()) AND search_text %> (SELECT app_typed())) WITH CHECK (mission_id = (SELECT app_mission()));
CREATE TRIGGER require_actor BEFORE INSERT OR UPDATE OR DELETE ON "person_name" FOR EACH STATEMENT EXECUTE FUNCTION require_actor();
GRANT SELECT, INSERT ON "person_name" TO mire_app;

-- Whom somebody looked at last: what the palette offers before anything is typed.
CREATE INDEX "looked_at_by" ON "event" (mission_id, actor_id, at DESC) WHERE type = 'people.viewed';
