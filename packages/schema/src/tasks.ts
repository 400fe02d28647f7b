import { z } from 'zod';

/**
 * Every task of the queue with the shape of its payload, checked when it is queued and when it is run. A payload only
 * names what to do: the state is read when the task runs, so that a task that runs twice, or late, does no harm.
 */
export const TASKS = {
  /** Groups the documents that wait, and publishes the stories that changed. */
  'make-stories': z.strictObject({}),
  /** Tells search what changed. */
  'drain-outbox': z.strictObject({}),
  /** Reads a document's current text with the present engine and saves the difference under `reingestId`, which the caller makes up (24 hexadecimal digits). */
  'preview-reingest': z.strictObject({ reingestId: z.string().min(1), documentId: z.string().min(1) }),
  /** Makes a previewed run the current one, unless something else has become current since. */
  'accept-reingest': z.strictObject({ reingestId: z.string().min(1) }),
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskPayload<Name extends TaskName> = z.infer<(typeof TASKS)[Name]>;
