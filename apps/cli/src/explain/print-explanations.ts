import { listPlaces } from '@attribune/ingest/load-documents';
import { readDocument } from '@attribune/ingest/pipeline';
import type { Claim } from '@attribune/schema/claim';
import type { SourceDocument } from '@attribune/schema/document';
import type { DocumentReading, Explanation } from '@attribune/schema/reading';
import { quoteAt, type Span } from '@attribune/schema/span';
import { describeProblem } from '../output/describe-problem.ts';
import { writeOut } from '../output/write-out.ts';

/** Explains every document of a file and gives the number of inputs that could not be taken. */
export async function printExplanations(file: string, json: boolean): Promise<number> {
  let refused = 0;
  for await (const { source, problems } of listPlaces([file])) {
    for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
    if (source === null) refused += 1;
    else if (json) await writeOut(`${JSON.stringify(toJson(source))}\n`);
    else await writeOut(toText(source, readDocument(source, { detailed: true })));
  }
  return refused;
}

function toJson(source: SourceDocument): object {
  const { language, explanations, claims, substance, problems } = readDocument(source, { detailed: true });
  return {
    document: source.key.value,
    language,
    substance,
    problems,
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
    describeSubstance(reading),
    ...reading.problems.map((problem) => describeProblem(problem)),
    '',
  ];
  for (const explanation of reading.explanations) {
    lines.push(
      `${explanation.role.padEnd(11)} ${offsets(explanation.sentence)} ${onOneLine(quoteAt(source.text, explanation.sentence))}`,
    );
    for (const { rule, span, note } of explanation.rules) {
      const words =
        span === null ? '' : ` ${offsets(span)} “${shorten(onOneLine(quoteAt(source.text, span)))}”`;
      lines.push(`              ${rule}${words}${note === '' ? '' : `: ${onOneLine(note)}`}`);
    }
    lines.push(
      ...claimsWithin(explanation, reading.claims).map((claim) => `            → ${describeClaim(claim)}`),
    );
  }
  return `${lines.join('\n')}\n\n`;
}

const offsets = ([start, end]: Span): string => `[${start}–${end}]`;

/** The shares of the text, the largest first; nothing for a text that was not analysed. */
function describeSubstance({ substance }: DocumentReading): string {
  return Object.entries(substance)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([role, share]) => `${role} ${Math.round(share * 100)} %`)
    .join(', ');
}

/** Long stretches are known by their beginning and end; the offsets tell the rest. */
function shorten(text: string): string {
  const longest = 80;
  return text.length > longest ? `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}` : text;
}

function claimsWithin({ sentence }: Explanation, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ start }) => start >= sentence[0] && start < sentence[1]);
}

function describeClaim(claim: Claim): string {
  const who =
    claim.attributedTo ?? (claim.attributionType === 'unnamed' ? 'someone unnamed' : 'the outlet itself');
  const { quantity } = claim;
  const figure = quantity
    ? `, ${quantity.bound} ${[quantity.low, quantity.high].join('–')} ${quantity.unit ?? ''}`.trimEnd()
    : '';
  return `${claim.kind} by ${who}, ${claim.polarity}, ${claim.hedge}${figure}, worth ${claim.worth.score} (${claim.worth.reason}): ${onOneLine(claim.quote)}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
