import type { Token } from '../../language/token.ts';
import { COMPANY_WORDS } from './data/company-words.ts';

/** Whether capitalised words name a business: "Tessaro Fuels", "Norrin & Sons". */
export function isCompanyName(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    (tokens.some(({ text }) => text === '&') || COMPANY_WORDS.has(tokens.at(-1)?.lower ?? '')) &&
    /^\p{Lu}/u.test(tokens.at(-1)?.text ?? '')
  );
}
