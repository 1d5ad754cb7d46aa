-- A project is found as it is written and without its accents: the French stems need the accents, those who type leave them out.
ALTER TABLE "track" ALTER COLUMN "words" SET EXPRESSION AS (to_tsvector('french', headline) || to_tsvector('french', plain_text(headline)));
