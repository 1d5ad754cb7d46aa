-- One delivery per effect, and what the house forgets by itself.

-- The same effect kept twice by the embedded adapters is one delivery, as at a gateway.
DROP INDEX "delivery_mission_id_at_idx";
CREATE INDEX "delivery_mission_id_at_idx" ON "delivery" (mission_id, at DESC);
CREATE UNIQUE INDEX "delivery_mission_id_message_id_key" ON "delivery" (mission_id, message_id);

-- Counted at each text message that leaves.
CREATE INDEX "texts_by_hour" ON "message" (mission_id, sent_at) WHERE channel = 'sms';

-- Retention (lib/messages/retention.ts): messages and ended sessions go after their days.
GRANT DELETE ON "message", "session" TO mire_app;
