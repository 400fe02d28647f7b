ALTER TABLE "reingest" ADD COLUMN "features" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reingest" ADD COLUMN "replaces_features" jsonb NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "problem_once" ON "problem" USING btree (md5("kind" || chr(31) || "rule" || chr(31) || "message" || chr(31) || coalesce("location", '')
        || chr(31) || coalesce("document_id", '') || chr(31) || coalesce("line"::text, '')
        || chr(31) || coalesce("start"::text, '') || chr(31) || coalesce("end"::text, '')));