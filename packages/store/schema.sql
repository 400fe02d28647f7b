-- What the migrations give. Made by `pnpm schema` in packages/store; a test compares it with the migrations.

create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION public.search_letters(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, "left"(value, 10000)));

CREATE OR REPLACE FUNCTION public.search_words(value text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN to_tsvector('english'::regconfig, unaccent('unaccent'::regdictionary, "left"(value, 100000)));

create table "capture" (
  "document_id" text not null,
  "id" bigint not null default nextval('capture_id_seq'::regclass),
  "location" text not null,
  "outlet_id" text,
  "published_at" text,
  "seen_at" timestamp(3) with time zone not null default now(),
  "title" text,
  "version_id" text not null,
  constraint capture_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint capture_outlet_id_outlet_id_fk FOREIGN KEY (outlet_id) REFERENCES outlet(id),
  constraint capture_pkey PRIMARY KEY (id),
  constraint capture_version_id_version_id_fk FOREIGN KEY (version_id) REFERENCES version(id)
);
CREATE INDEX capture_document ON public.capture USING btree (document_id, id);
CREATE INDEX capture_version ON public.capture USING btree (version_id);

create table "citation" (
  "claim_id" text not null,
  "edition_id" text not null,
  "position" integer not null,
  "sentence" integer not null,
  constraint citation_claim_id_claim_id_fk FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint citation_edition_id_edition_id_fk FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint citation_edition_id_sentence_position_pk PRIMARY KEY (edition_id, sentence, "position")
);
CREATE INDEX citation_claim ON public.citation USING btree (claim_id);

create table "claim" (
  "anchor_id" text not null,
  "created_at" timestamp(3) with time zone not null default now(),
  "document_id" text not null,
  "end" integer not null,
  "id" text not null,
  "index" integer not null,
  "quote" text not null,
  "start" integer not null,
  "version_id" text not null,
  constraint claim_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_version_id_version_id_fk FOREIGN KEY (version_id) REFERENCES version(id)
);
CREATE INDEX claim_anchor ON public.claim USING btree (anchor_id);
CREATE INDEX claim_document ON public.claim USING btree (document_id, start);
CREATE INDEX claim_letters ON public.claim USING gin (search_letters(quote) gin_trgm_ops);
CREATE INDEX claim_version ON public.claim USING btree (version_id);
CREATE INDEX claim_words ON public.claim USING gin (search_words(quote));

create table "contradiction" (
  "a" text not null,
  "b" text not null,
  "id" bigint not null default nextval('contradiction_id_seq'::regclass),
  "reason" text not null,
  "story_id" text not null,
  "valid_from" timestamp(3) with time zone not null,
  "valid_to" timestamp(3) with time zone,
  constraint contradiction_a_claim_id_fk FOREIGN KEY (a) REFERENCES claim(id),
  constraint contradiction_b_claim_id_fk FOREIGN KEY (b) REFERENCES claim(id),
  constraint contradiction_pkey PRIMARY KEY (id),
  constraint contradiction_story_id_story_id_fk FOREIGN KEY (story_id) REFERENCES story(id)
);
CREATE INDEX contradiction_a ON public.contradiction USING btree (a);
CREATE INDEX contradiction_b ON public.contradiction USING btree (b);
CREATE INDEX contradiction_story ON public.contradiction USING btree (story_id);

create table "data_version" (
  "one" boolean not null default true,
  "value" bigint not null default 0,
  constraint data_version_pkey PRIMARY KEY (one)
);

create table "document" (
  "display" text not null,
  "first_seen_at" timestamp(3) with time zone not null default now(),
  "id" text not null,
  "key_kind" text not null,
  "key_value" text not null,
  "nature" text not null,
  "outlet_id" text,
  "url" text,
  constraint document_outlet_id_outlet_id_fk FOREIGN KEY (outlet_id) REFERENCES outlet(id),
  constraint document_pkey PRIMARY KEY (id)
);
CREATE INDEX document_outlet ON public.document USING btree (outlet_id);

create table "document_current" (
  "document_id" text not null,
  "id" bigint not null default nextval('document_current_id_seq'::regclass),
  "run_id" text not null,
  "valid_from" timestamp(3) with time zone not null,
  "valid_to" timestamp(3) with time zone,
  constraint document_current_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_current_pkey PRIMARY KEY (id),
  constraint document_current_run_id_run_id_fk FOREIGN KEY (run_id) REFERENCES run(id)
);
CREATE UNIQUE INDEX document_current_one ON public.document_current USING btree (document_id) WHERE (valid_to IS NULL);
CREATE INDEX document_current_run ON public.document_current USING btree (run_id);

create table "document_feature_key" (
  "bucket" integer,
  "document_id" text not null,
  "key" text not null,
  constraint document_feature_key_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_feature_key_key_document_id_pk PRIMARY KEY (key, document_id)
);
CREATE INDEX document_feature_key_bucket ON public.document_feature_key USING btree (key, bucket);
CREATE INDEX document_feature_key_document ON public.document_feature_key USING btree (document_id);

create table "document_features" (
  "document_id" text not null,
  "features" jsonb not null,
  "is_linked" boolean not null default false,
  "version_id" text not null,
  constraint document_features_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_features_pkey PRIMARY KEY (document_id),
  constraint document_features_version_id_version_id_fk FOREIGN KEY (version_id) REFERENCES version(id)
);
CREATE INDEX document_features_unlinked ON public.document_features USING btree (document_id) WHERE (NOT is_linked);

create table "document_link" (
  "document_id" text not null,
  "likeness" double precision not null,
  "other_id" text not null,
  constraint document_link_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_link_document_id_other_id_pk PRIMARY KEY (document_id, other_id),
  constraint document_link_other_id_document_id_fk FOREIGN KEY (other_id) REFERENCES document(id)
);
CREATE INDEX document_link_nearest ON public.document_link USING btree (document_id, likeness DESC NULLS LAST);
CREATE INDEX document_link_other ON public.document_link USING btree (other_id);

create table "edition" (
  "content_hash" text not null,
  "dropped" jsonb not null,
  "engine" text not null,
  "id" text not null,
  "number" integer not null,
  "published_at" timestamp(3) with time zone not null,
  "story_id" text not null,
  "title" text not null,
  "valid_to" timestamp(3) with time zone,
  constraint edition_pkey PRIMARY KEY (id),
  constraint edition_story_id_story_id_fk FOREIGN KEY (story_id) REFERENCES story(id)
);
CREATE UNIQUE INDEX edition_current ON public.edition USING btree (story_id) WHERE (valid_to IS NULL);
CREATE INDEX edition_letters ON public.edition USING gin (search_letters(title) gin_trgm_ops);
CREATE UNIQUE INDEX edition_number ON public.edition USING btree (story_id, number);
CREATE INDEX edition_published ON public.edition USING btree (published_at, id);
CREATE INDEX edition_words ON public.edition USING gin (search_words(title));

create table "outbox" (
  "created_at" timestamp(3) with time zone not null default now(),
  "delivered_at" timestamp(3) with time zone,
  "id" bigint not null default nextval('outbox_id_seq'::regclass),
  "noun" text not null,
  "subject_id" text not null,
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_waiting ON public.outbox USING btree (id) WHERE (delivered_at IS NULL);

create table "outlet" (
  "created_at" timestamp(3) with time zone not null default now(),
  "display" text,
  "family" text,
  "id" text not null,
  "name" text not null,
  constraint outlet_pkey PRIMARY KEY (id)
);

create table "pending_story" (
  "document_id" text not null,
  "since" timestamp(3) with time zone not null default now(),
  "stamp" bigint not null default nextval('pending_story_stamp_seq'::regclass),
  constraint pending_story_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint pending_story_pkey PRIMARY KEY (document_id)
);

create table "point" (
  "created_at" timestamp(3) with time zone not null default now(),
  "id" text not null,
  constraint point_pkey PRIMARY KEY (id)
);

create table "point_alias" (
  "id" text not null,
  "point_id" text not null,
  "since" timestamp(3) with time zone not null default now(),
  constraint point_alias_pkey PRIMARY KEY (id),
  constraint point_alias_point_id_point_id_fk FOREIGN KEY (point_id) REFERENCES point(id)
);

create table "point_claim" (
  "claim_id" text not null,
  "id" bigint not null default nextval('point_claim_id_seq'::regclass),
  "point_id" text not null,
  "position" integer not null,
  "valid_from" timestamp(3) with time zone not null,
  "valid_to" timestamp(3) with time zone,
  constraint point_claim_claim_id_claim_id_fk FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint point_claim_pkey PRIMARY KEY (id),
  constraint point_claim_point_id_point_id_fk FOREIGN KEY (point_id) REFERENCES point(id)
);
CREATE INDEX point_claim_claim ON public.point_claim USING btree (claim_id);
CREATE UNIQUE INDEX point_claim_one ON public.point_claim USING btree (point_id, claim_id) WHERE (valid_to IS NULL);

create table "point_state" (
  "folds" jsonb not null,
  "id" bigint not null default nextval('point_state_id_seq'::regclass),
  "kind" text not null,
  "label" text not null,
  "links" jsonb not null,
  "origins" jsonb not null,
  "point_id" text not null,
  "position" integer not null,
  "question" text,
  "reason" text not null,
  "relation" text not null,
  "story_id" text not null,
  "valid_from" timestamp(3) with time zone not null,
  "valid_to" timestamp(3) with time zone,
  constraint point_state_pkey PRIMARY KEY (id),
  constraint point_state_point_id_point_id_fk FOREIGN KEY (point_id) REFERENCES point(id),
  constraint point_state_story_id_story_id_fk FOREIGN KEY (story_id) REFERENCES story(id)
);
CREATE UNIQUE INDEX point_state_one ON public.point_state USING btree (point_id) WHERE (valid_to IS NULL);
CREATE INDEX point_state_story ON public.point_state USING btree (story_id, "position");

create table "problem" (
  "document_id" text,
  "end" integer,
  "id" bigint not null default nextval('problem_id_seq'::regclass),
  "kind" text not null,
  "line" integer,
  "location" text,
  "message" text not null,
  "remedy" text,
  "rule" text not null,
  "run_id" text,
  "seen_at" timestamp(3) with time zone not null default now(),
  "start" integer,
  constraint problem_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint problem_pkey PRIMARY KEY (id),
  constraint problem_run_id_run_id_fk FOREIGN KEY (run_id) REFERENCES run(id)
);
CREATE INDEX problem_document ON public.problem USING btree (document_id);
CREATE UNIQUE INDEX problem_once ON public.problem USING btree (md5(((((((((((((((kind || chr(31)) || rule) || chr(31)) || message) || chr(31)) || COALESCE(location, ''::text)) || chr(31)) || COALESCE(document_id, ''::text)) || chr(31)) || COALESCE((line)::text, ''::text)) || chr(31)) || COALESCE((start)::text, ''::text)) || chr(31)) || COALESCE(("end")::text, ''::text))));

create table "reading" (
  "also_by" jsonb not null,
  "attributed_to" text,
  "attribution_type" text not null,
  "chain" jsonb not null,
  "claim_id" text not null,
  "hedge" text not null,
  "hedged" boolean not null,
  "kind" text not null,
  "polarity" text not null,
  "quantity" jsonb,
  "run_id" text not null,
  "speaker_id" text,
  "when" jsonb,
  "worth" jsonb not null,
  constraint reading_claim_id_claim_id_fk FOREIGN KEY (claim_id) REFERENCES claim(id),
  constraint reading_run_id_claim_id_pk PRIMARY KEY (run_id, claim_id),
  constraint reading_run_id_run_id_fk FOREIGN KEY (run_id) REFERENCES run(id),
  constraint reading_speaker_id_speaker_id_fk FOREIGN KEY (speaker_id) REFERENCES speaker(id)
);
CREATE INDEX reading_claim ON public.reading USING btree (claim_id);
CREATE INDEX reading_speaker ON public.reading USING btree (speaker_id);

create table "reingest" (
  "created_at" timestamp(3) with time zone not null default now(),
  "decided_at" timestamp(3) with time zone,
  "diff" jsonb not null,
  "document_id" text not null,
  "features" jsonb not null,
  "id" text not null,
  "replaces_features" jsonb not null,
  "replaces_run_id" text not null,
  "run_id" text not null,
  "state" text not null,
  constraint reingest_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint reingest_pkey PRIMARY KEY (id),
  constraint reingest_replaces_run_id_run_id_fk FOREIGN KEY (replaces_run_id) REFERENCES run(id),
  constraint reingest_run_id_run_id_fk FOREIGN KEY (run_id) REFERENCES run(id)
);
CREATE INDEX reingest_document ON public.reingest USING btree (document_id);

create table "run" (
  "claims" integer not null,
  "engine" text not null,
  "finished_at" timestamp(3) with time zone not null default now(),
  "id" text not null,
  "language" text not null,
  "problems" integer not null,
  "said" jsonb not null,
  "version_id" text not null,
  constraint run_pkey PRIMARY KEY (id),
  constraint run_version_id_version_id_fk FOREIGN KEY (version_id) REFERENCES version(id)
);
CREATE INDEX run_version ON public.run USING btree (version_id);

create table "speaker" (
  "created_at" timestamp(3) with time zone not null default now(),
  "id" text not null,
  "kind" text not null,
  "name" text not null,
  constraint speaker_pkey PRIMARY KEY (id)
);

create table "speaker_alias" (
  "alias" text not null,
  "speaker_id" text not null,
  constraint speaker_alias_speaker_id_speaker_id_fk FOREIGN KEY (speaker_id) REFERENCES speaker(id)
);
CREATE UNIQUE INDEX speaker_alias_one ON public.speaker_alias USING btree (speaker_id, md5(alias));

create table "story" (
  "created_at" timestamp(3) with time zone not null default now(),
  "id" text not null,
  constraint story_pkey PRIMARY KEY (id)
);

create table "story_alias" (
  "id" text not null,
  "since" timestamp(3) with time zone not null default now(),
  "story_id" text not null,
  constraint story_alias_pkey PRIMARY KEY (id),
  constraint story_alias_story_id_story_id_fk FOREIGN KEY (story_id) REFERENCES story(id)
);

create table "story_document" (
  "document_id" text not null,
  "id" bigint not null default nextval('story_document_id_seq'::regclass),
  "near_copy_of" text,
  "position" integer not null,
  "similarity" double precision,
  "story_id" text not null,
  "valid_from" timestamp(3) with time zone not null,
  "valid_to" timestamp(3) with time zone,
  constraint story_document_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint story_document_near_copy_of_document_id_fk FOREIGN KEY (near_copy_of) REFERENCES document(id),
  constraint story_document_pkey PRIMARY KEY (id),
  constraint story_document_story_id_story_id_fk FOREIGN KEY (story_id) REFERENCES story(id)
);
CREATE UNIQUE INDEX story_document_one ON public.story_document USING btree (document_id) WHERE (valid_to IS NULL);
CREATE INDEX story_document_story ON public.story_document USING btree (story_id);

create table "summary_sentence" (
  "derived" jsonb not null,
  "edition_id" text not null,
  "point_id" text not null,
  "position" integer not null,
  "section" text not null,
  "text" text not null,
  constraint summary_sentence_edition_id_edition_id_fk FOREIGN KEY (edition_id) REFERENCES edition(id),
  constraint summary_sentence_edition_id_position_pk PRIMARY KEY (edition_id, "position"),
  constraint summary_sentence_point_id_point_id_fk FOREIGN KEY (point_id) REFERENCES point(id)
);
CREATE INDEX summary_sentence_words ON public.summary_sentence USING gin (search_words(text));

create table "version" (
  "created_at" timestamp(3) with time zone not null default now(),
  "document_id" text not null,
  "id" text not null,
  "published_at" text,
  "published_moment" timestamp(3) with time zone,
  "sha256" text not null,
  "text" text not null,
  "title" text,
  constraint version_document_id_document_id_fk FOREIGN KEY (document_id) REFERENCES document(id),
  constraint version_pkey PRIMARY KEY (id)
);
CREATE INDEX version_document ON public.version USING btree (document_id);

create table "worker_heartbeat" (
  "seen_at" timestamp(3) with time zone not null default now(),
  "worker_id" text not null,
  constraint worker_heartbeat_pkey PRIMARY KEY (worker_id)
);
