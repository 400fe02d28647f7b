import { listPlaces } from '@attribune/ingest/load-documents';
import { readDocument } from '@attribune/ingest/pipeline';
import type { Claim } from '@attribune/schema/claim';
import type { SourceDocument } from '@attribune/schema/document';
import type { DocumentReading, Explanation } from '@attribune/schema/reading';
import { contains, quoteAt } from '@attribune/schema/span';
import { describeProblem } from '../output/describe-problem.ts';
import { writeOut } from '../output/write-out.ts';

/** Explains every document of a file and gives the number of inputs that could not be taken. */
export async function printExplanations(file: string, json: boolean): Promise<number> {
  let refused = 0;
  for await (const { source, problems } of listPlaces([file])) {
    for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
    if (source === null) refused += 1;
    else if (json) await writeOut(`${JSON.stringify(toJson(source))}\n`);
    else await writeOut(toText(source, readDocument(source)));
  }
  return refused;
}

function toJson(source: SourceDocument): object {
  const { explanations, claims } = readDocument(source);
  return {
    document: source.key.value,
    sentences: explanations.map((explanation) => ({
      ...explanation,
      text: quoteAt(source.text, explanation.sentence),
      claims: claimsWithin(explanation, claims).map(({ id }) => id),
    })),
  };
}

function toText(source: SourceDocument, reading: DocumentReading): string {
  const lines = [
    `${source.key.value}${source.title === null ? '' : `: ${source.title}`} (${reading.language})`,
    '',
  ];
  for (const explanation of reading.explanations) {
    lines.push(`${explanation.role.padEnd(11)} ${onOneLine(quoteAt(source.text, explanation.sentence))}`);
    for (const { rule, span, note } of explanation.rules) {
      const words = span === null ? '' : ` “${onOneLine(quoteAt(source.text, span))}”`;
      lines.push(`              ${rule}${words}${note === '' ? '' : ` (${note})`}`);
    }
    lines.push(
      ...claimsWithin(explanation, reading.claims).map((claim) => `            → ${describeClaim(claim)}`),
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function claimsWithin({ sentence }: Explanation, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ start, end }) => contains(sentence, [start, end]));
}

function describeClaim(claim: Claim): string {
  const who =
    claim.attributedTo ?? (claim.attributionType === 'unnamed' ? 'someone unnamed' : 'the outlet itself');
  const { quantity } = claim;
  const figure = quantity
    ? `, ${quantity.bound} ${[quantity.low, quantity.high].join('–')} ${quantity.unit ?? ''}`.trimEnd()
    : '';
  return `${claim.kind} by ${who}, ${claim.polarity}, ${claim.hedge}${figure}: ${onOneLine(claim.quote)}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
