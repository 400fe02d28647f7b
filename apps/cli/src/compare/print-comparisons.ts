import { decodeLine } from '@attribune/ingest/1-fetch/lines/decode-line';
import { readLines } from '@attribune/ingest/1-fetch/lines/read-lines';
import { compareTexts } from '@attribune/ingest/compare/compare-texts';
import { z } from 'zod';
import { writeOut } from '../output/write-out.ts';

const Pair = z.object({ id: z.string(), a: z.string(), b: z.string() });

/** Prints one score a pair, in the order of the lines, and gives the number of lines that hold no pair. */
export async function printComparisons(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let refused = 0;
  for await (const raw of readLines(stream)) {
    const decoded = decodeLine(raw);
    const pair = 'refusal' in decoded ? null : findPair(decoded.text);
    if (pair) await writeOut(`${JSON.stringify({ id: pair.id, score: compareTexts(pair.a, pair.b) })}\n`);
    else if ('refusal' in decoded || decoded.text !== '') {
      refused += 1;
      process.stderr.write(`line ${decoded.line}: no pair {"id": "…", "a": "…", "b": "…"}\n`);
    }
  }
  return refused;
}

function findPair(json: string): z.infer<typeof Pair> | null {
  try {
    return Pair.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
