import { z } from 'zod';
import { badInput } from './bad-input.ts';

const Cursor = z.tuple([z.string(), z.number(), z.string().max(64)]);

/** Where an entry stands in a list: opaque to clients, and good for that list only. */
export function encodeCursor(list: string, place: { readonly key: number; readonly id: string }): string {
  return Buffer.from(JSON.stringify([list, place.key, place.id]), 'utf8').toString('base64url');
}

/** The place that a cursor names. Throws BAD_USER_INPUT for a forged one and for one of another list or order. */
export function decodeCursor(list: string, cursor: string): { key: number; id: string } {
  const parsed = cursor.length <= 300 ? Cursor.safeParse(parseJson(cursor)) : null;
  if (
    !parsed?.success ||
    encodeCursor(parsed.data[0], { key: parsed.data[1], id: parsed.data[2] }) !== cursor
  ) {
    throw badInput('This is no cursor of this API.');
  }
  if (parsed.data[0] !== list)
    throw badInput('This cursor is of another list, or of the same list in another order.');
  return { key: parsed.data[1], id: parsed.data[2] };
}

/** The JSON in a cursor, or null. */
function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
