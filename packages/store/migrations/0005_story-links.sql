CREATE TABLE "document_link" (
	"document_id" text NOT NULL,
	"other_id" text NOT NULL,
	"likeness" double precision NOT NULL,
	CONSTRAINT "document_link_document_id_other_id_pk" PRIMARY KEY("document_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "document_feature_key" ADD COLUMN "bucket" integer;--> statement-breakpoint
ALTER TABLE "document_features" ADD COLUMN "is_linked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_other_id_document_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_link_nearest" ON "document_link" USING btree ("document_id","likeness" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "document_link_other" ON "document_link" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "document_feature_key_bucket" ON "document_feature_key" USING btree ("key","bucket");--> statement-breakpoint
CREATE INDEX "document_features_unlinked" ON "document_features" USING btree ("document_id") WHERE not "document_features"."is_linked";--> statement-breakpoint
-- What was read by an earlier engine has no bucket: it is sought in all time, and linked when the next stories are made.
UPDATE "document_features" SET "features" = jsonb_set("features", '{bucket}', 'null'::jsonb);--> statement-breakpoint
INSERT INTO "pending_story" ("document_id") SELECT "document_id" FROM "document_features" ORDER BY "document_id" ON CONFLICT DO NOTHING;
