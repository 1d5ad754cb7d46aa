-- What the trash still holds, for the work of each minute: without it every note would be read to find the few.
CREATE INDEX "note_in_trash" ON "note" (mission_id, removed_at) WHERE removed_at IS NOT NULL AND sealed <> '';
