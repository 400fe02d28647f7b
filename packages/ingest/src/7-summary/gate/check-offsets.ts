import type { Draft } from '../draft.ts';

/** Every cited quote must equal the stored text at its offsets, and there must be one. */
export function checkOffsets({ cited }: Draft): string | null {
  if (cited.length === 0) return 'It cites nothing.';
  const wrong = cited.find(
    ({ claim, document }) => document.text.slice(claim.start, claim.end) !== claim.quote,
  );
  return wrong ? `The words of claim ${wrong.claim.id} do not stand at its offsets.` : null;
}
