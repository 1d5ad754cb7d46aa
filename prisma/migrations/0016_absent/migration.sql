-- Who is to be called after a session: found from the few who were absent, never from all who came (sessions.to_do; performance.md S3).
CREATE INDEX "booking_absent" ON "booking" (mission_id, session_id) WHERE status = 'absent';
