ALTER TABLE "capture" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "capture" ADD COLUMN "published_at" text;--> statement-breakpoint
ALTER TABLE "capture" ADD COLUMN "outlet_id" text;--> statement-breakpoint
ALTER TABLE "capture" ADD CONSTRAINT "capture_outlet_id_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlet"("id") ON DELETE no action ON UPDATE no action;