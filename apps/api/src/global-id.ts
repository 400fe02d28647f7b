import { ID_LENGTH } from '@attribune/schema/ids';
import { badInput } from './bad-input.ts';

/** `Story` and `ab12…` as one opaque word, safe in addresses (base64url without padding). */
export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`, 'utf8').toString('base64url');
}

/** The types that have global ids; a test holds it to be the schema's. */
export const NODE_TYPES: readonly string[] = [
  'Claim',
  'Document',
  'Outlet',
  'Point',
  'Speaker',
  'Story',
  'Version',
];

const PARTS = /^([A-Z][A-Za-z]{0,30}):([0-9a-f]{1,40})$/u;

/** The parts of a global id. Throws BAD_USER_INPUT for anything that this API never gave out. */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const parts =
    globalId.length <= 200 ? PARTS.exec(Buffer.from(globalId, 'base64url').toString('utf8')) : null;
  if (!parts?.[1] || !parts[2] || encodeGlobalId(parts[1], parts[2]) !== globalId.replace(/=+$/u, '')) {
    throw badInput('This is no id of this API.');
  }
  if (!NODE_TYPES.includes(parts[1])) throw badInput('This is no id of this API.');
  return { typename: parts[1], id: parts[2] };
}

const LOCAL = new RegExp(`^[0-9a-f]{${ID_LENGTH}}$`, 'u');

/**
 * The local id behind either spelling of an id: a global id of the given type, or the local id as receipts, addresses
 * and the command line print it. Throws BAD_USER_INPUT for the global id of another type and for anything else.
 */
export function toLocalId(typename: string, given: string): string {
  if (LOCAL.test(given)) return given;
  const decoded = decodeGlobalId(given);
  if (decoded.typename !== typename)
    throw badInput(`This is the id of a ${decoded.typename}, not of a ${typename}.`);
  return decoded.id;
}
