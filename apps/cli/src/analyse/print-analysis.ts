import { startAnalysis } from '@attribune/ingest/analyse/collect-analysis';
import type { Sourced } from '@attribune/ingest/load-documents';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { writeOut } from '../output/write-out.ts';

/**
 * Prints the one object of `analyse`, documents as they are read and what relates them at the end, and gives the number
 * of inputs that could not be taken. What an engine finds odd in a text is printed as a problem but is no such input.
 */
export async function printAnalysis(sources: AsyncIterable<Sourced>): Promise<number> {
  const analysis = startAnalysis();
  let refused = 0;
  let separator = '';
  await writeOut(`{"engine":${JSON.stringify(ENGINE_VERSION)},"documents":[`);
  for await (const sourced of sources) {
    for (const problem of sourced.problems) analysis.note(problem);
    const document = sourced.source ? analysis.add(sourced.source, sourced.line) : null;
    if (document === null) {
      refused += 1;
      continue;
    }
    await writeOut(`${separator}\n${JSON.stringify(document)}`);
    separator = ',';
  }
  const { points, contradictions, stories, problems } = await analysis.finish();
  const rest = Object.entries({ points, contradictions, stories, problems });
  await writeOut(
    `\n]${rest.map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(value)}`).join('')}}\n`,
  );
  return refused;
}
