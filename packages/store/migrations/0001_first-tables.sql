CREATE TABLE "document_feature_key" (
	"key" text NOT NULL,
	"document_id" text NOT NULL,
	CONSTRAINT "document_feature_key_key_document_id_pk" PRIMARY KEY("key","document_id")
);
--> statement-breakpoint
CREATE TABLE "document_features" (
	"document_id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"features" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pending_story" (
	"document_id" text PRIMARY KEY NOT NULL,
	"stamp" bigserial NOT NULL,
	"since" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"document_id" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"index" integer NOT NULL,
	"quote" text NOT NULL,
	"anchor_id" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"claim_id" text NOT NULL,
	"run_id" text NOT NULL,
	"kind" text NOT NULL,
	"attributed_to" text,
	"also_by" jsonb NOT NULL,
	"attribution_type" text NOT NULL,
	"speaker_id" text,
	"chain" jsonb NOT NULL,
	"polarity" text NOT NULL,
	"hedged" boolean NOT NULL,
	"hedge" text NOT NULL,
	"quantity" jsonb,
	"when" jsonb,
	"worth" jsonb NOT NULL,
	CONSTRAINT "reading_run_id_claim_id_pk" PRIMARY KEY("run_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "data_version" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"value" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "capture" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"version_id" text NOT NULL,
	"location" text NOT NULL,
	"seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"key_kind" text NOT NULL,
	"key_value" text NOT NULL,
	"outlet_id" text,
	"url" text,
	"nature" text NOT NULL,
	"display" text NOT NULL,
	"first_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"title" text,
	"published_at" text,
	"published_moment" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"edition_id" text NOT NULL,
	"sentence" integer NOT NULL,
	"position" integer NOT NULL,
	"claim_id" text NOT NULL,
	CONSTRAINT "citation_edition_id_sentence_position_pk" PRIMARY KEY("edition_id","sentence","position")
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"content_hash" text NOT NULL,
	"engine" text NOT NULL,
	"dropped" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "summary_sentence" (
	"edition_id" text NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"point_id" text NOT NULL,
	"text" text NOT NULL,
	"derived" jsonb NOT NULL,
	CONSTRAINT "summary_sentence_edition_id_position_pk" PRIMARY KEY("edition_id","position")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"subject_id" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outlet" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"family" text,
	"display" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contradiction" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"reason" text NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "point" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_alias" (
	"id" text PRIMARY KEY NOT NULL,
	"point_id" text NOT NULL,
	"since" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "point_claim" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"point_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"position" integer NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "point_state" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"point_id" text NOT NULL,
	"story_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"question" text,
	"relation" text NOT NULL,
	"reason" text NOT NULL,
	"origins" jsonb NOT NULL,
	"folds" jsonb NOT NULL,
	"links" jsonb NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "problem" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"message" text NOT NULL,
	"remedy" text,
	"location" text,
	"line" integer,
	"document_id" text,
	"run_id" text,
	"start" integer,
	"end" integer,
	"seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_current" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"run_id" text NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reingest" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"run_id" text NOT NULL,
	"replaces_run_id" text NOT NULL,
	"diff" jsonb NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "run" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"engine" text NOT NULL,
	"language" text NOT NULL,
	"said" jsonb NOT NULL,
	"claims" integer NOT NULL,
	"problems" integer NOT NULL,
	"finished_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "speaker" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "speaker_alias" (
	"speaker_id" text NOT NULL,
	"alias" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_alias" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"since" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_document" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"document_id" text NOT NULL,
	"position" integer NOT NULL,
	"near_copy_of" text,
	"similarity" double precision,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeat" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_feature_key" ADD CONSTRAINT "document_feature_key_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_features" ADD CONSTRAINT "document_features_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_features" ADD CONSTRAINT "document_features_version_id_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_story" ADD CONSTRAINT "pending_story_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_version_id_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_speaker_id_speaker_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speaker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capture" ADD CONSTRAINT "capture_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capture" ADD CONSTRAINT "capture_version_id_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_outlet_id_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_sentence" ADD CONSTRAINT "summary_sentence_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_sentence" ADD CONSTRAINT "summary_sentence_point_id_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_a_claim_id_fk" FOREIGN KEY ("a") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_b_claim_id_fk" FOREIGN KEY ("b") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_alias" ADD CONSTRAINT "point_alias_point_id_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_claim" ADD CONSTRAINT "point_claim_point_id_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_claim" ADD CONSTRAINT "point_claim_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_state" ADD CONSTRAINT "point_state_point_id_point_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."point"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_state" ADD CONSTRAINT "point_state_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "problem" ADD CONSTRAINT "problem_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_current" ADD CONSTRAINT "document_current_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_current" ADD CONSTRAINT "document_current_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reingest" ADD CONSTRAINT "reingest_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reingest" ADD CONSTRAINT "reingest_run_id_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reingest" ADD CONSTRAINT "reingest_replaces_run_id_run_id_fk" FOREIGN KEY ("replaces_run_id") REFERENCES "public"."run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_version_id_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_alias" ADD CONSTRAINT "speaker_alias_speaker_id_speaker_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speaker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_alias" ADD CONSTRAINT "story_alias_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_document" ADD CONSTRAINT "story_document_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_document" ADD CONSTRAINT "story_document_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_document" ADD CONSTRAINT "story_document_near_copy_of_document_id_fk" FOREIGN KEY ("near_copy_of") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_feature_key_document" ON "document_feature_key" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "claim_version" ON "claim" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "claim_document" ON "claim" USING btree ("document_id","start");--> statement-breakpoint
CREATE INDEX "claim_anchor" ON "claim" USING btree ("anchor_id");--> statement-breakpoint
CREATE INDEX "claim_words" ON "claim" USING gin (search_words("quote"));--> statement-breakpoint
CREATE INDEX "claim_letters" ON "claim" USING gin (search_letters("quote") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "reading_claim" ON "reading" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "reading_speaker" ON "reading" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "capture_version" ON "capture" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "capture_document" ON "capture" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "document_outlet" ON "document" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "version_document" ON "version" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "citation_claim" ON "citation" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_number" ON "edition" USING btree ("story_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_current" ON "edition" USING btree ("story_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "edition_published" ON "edition" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "edition_words" ON "edition" USING gin (search_words("title"));--> statement-breakpoint
CREATE INDEX "edition_letters" ON "edition" USING gin (search_letters("title") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("id") WHERE delivered_at is null;--> statement-breakpoint
CREATE INDEX "contradiction_story" ON "contradiction" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "contradiction_a" ON "contradiction" USING btree ("a");--> statement-breakpoint
CREATE INDEX "contradiction_b" ON "contradiction" USING btree ("b");--> statement-breakpoint
CREATE UNIQUE INDEX "point_claim_one" ON "point_claim" USING btree ("point_id","claim_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "point_claim_claim" ON "point_claim" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "point_state_one" ON "point_state" USING btree ("point_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "point_state_story" ON "point_state" USING btree ("story_id","position");--> statement-breakpoint
CREATE INDEX "problem_document" ON "problem" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_current_one" ON "document_current" USING btree ("document_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "document_current_run" ON "document_current" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "reingest_document" ON "reingest" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "run_version" ON "run" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "speaker_alias_one" ON "speaker_alias" USING btree ("speaker_id",md5("alias"));--> statement-breakpoint
CREATE UNIQUE INDEX "story_document_one" ON "story_document" USING btree ("document_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "story_document_story" ON "story_document" USING btree ("story_id");