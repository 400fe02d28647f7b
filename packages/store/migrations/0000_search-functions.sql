CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- Words for the full-text index. unaccent() is only stable, because its dictionary might be replaced; ours is not.
-- Cut, because a tsvector holds at most 1 MB and a quote may be a whole hostile text.
CREATE FUNCTION search_words(value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN to_tsvector('pg_catalog.english'::regconfig, unaccent('unaccent'::regdictionary, left(value, 100000)));
--> statement-breakpoint
-- Letters for the trigram index, which finds "Kursk" for "Kurks".
CREATE FUNCTION search_letters(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(unaccent('unaccent'::regdictionary, left(value, 10000)));
