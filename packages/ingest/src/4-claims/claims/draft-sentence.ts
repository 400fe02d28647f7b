import type { Quantity } from '@attribune/schema/quantity';
import { contains, type Span } from '@attribune/schema/span';
import { findDateline } from '../../language/find-dateline.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf, spanOfTokens, wordAt } from '../chunks/chunked-sentence.ts';
import { findTokensIn, lastTokenBefore } from '../chunks/find-tokens-in.ts';
import { mainVerb, opensClause } from './boundaries/scene.ts';
import { canVouch } from './can-vouch.ts';
import type { ClaimDraft, TokenRange } from './claim-draft.ts';
import { draftRefusal, refuses } from './draft-refusal.ts';
import { draftStance, isStance } from './draft-stance.ts';
import { findPartOfWhole } from './find-part-of-whole.ts';
import { findShareOfWhole, findWholeFigure } from './find-whole-figure.ts';
import { isAssertion } from './is-assertion.ts';
import { listFurtherFigures } from './list-further-figures.ts';
import { listRemainders, listSharedSubjects } from './list-remainders.ts';
import { splitAssertions } from './split-assertions.ts';
import { trimParticiple } from './trim-participle.ts';

const tokensIn = (sentence: ChunkedSentence, span: Span): TokenRange | null =>
  findTokensIn(sentence.tokens, span);

function toDrafts(
  sentence: ChunkedSentence,
  range: TokenRange,
  figures: readonly Quantity[],
  attribution: FoundAttribution | null,
  rule: string,
): ClaimDraft[] {
  const parts = splitAssertions(sentence, range, figures);
  const own = attribution ? parts : parts.map((part) => trimParticiple(sentence, part, figures));
  // Parts, wholes and further figures are only where a figure is.
  if (figures.length === 0)
    return own.map(({ first, last }) => ({
      span: spanOfTokens(sentence, first, last),
      sentence,
      attribution,
      rule,
    }));
  const wholes = own.flatMap((part) => findWholeFigure(sentence, part, figures) ?? []);
  const toDraft = (part: TokenRange): ClaimDraft => {
    const span = spanOfTokens(sentence, part.first, part.last);
    const figure = findShareOfWhole(sentence, part, figures);
    return { span, sentence, attribution, rule, ...(figure && { figure }) };
  };
  return [
    ...own.flatMap((part) => {
      const split = findPartOfWhole(sentence, part, figures);
      return split ? [{ ...toDraft(part), figure: split.part }, toDraft(split.whole)] : [];
    }),
    ...own
      .filter((part) => !findPartOfWhole(sentence, part, figures))
      .flatMap((part) => [
        toDraft(part),
        ...listFurtherFigures(sentence, part, figures).map((figure) => ({ ...toDraft(part), figure })),
      ]),
    ...wholes.map(toDraft),
  ];
}

/** First token behind a dateline that stage 2 left in its sentence: one of a list's item or of a title. */
function behindDateline(sentence: ChunkedSentence): number {
  const length = findDateline(sentence.text.slice(sentence.span[0], sentence.span[1]));
  if (length === 0) return 0;
  const at = lastTokenBefore(sentence.tokens, sentence.span[0] + length) + 1;
  return at < sentence.tokens.length ? at : 0;
}

/** "confirmed skirmishes where soldiers were fired upon": a noun that is vouched for asserts with the clause that tells of it. */
function withPlace(sentence: ChunkedSentence, { frame }: FoundAttribution, last: number): number {
  if (frame !== 'np' || !/^(?:where|when|in)$/u.test(wordAt(sentence, last + 1))) return last;
  const clause = wordAt(sentence, last + 2) === 'which' ? last + 3 : last + 2;
  if (wordAt(sentence, last + 1) === 'in' && clause === last + 2) return last;
  const verb = mainVerb(sentence, clause, sentence.tokens.length - 1);
  if (!verb || !opensClause(sentence, clause, sentence.tokens.length - 1)) return last;
  let end = verb.last;
  while (end + 1 < sentence.tokens.length && sentence.tokens[end + 1]?.pos !== 'PUNCT') end += 1;
  return end;
}

/** Drafts of one sentence: what its attributions hold, then what the outlet says itself. */
export function draftSentence(
  sentence: ChunkedSentence,
  attributions: readonly FoundAttribution[],
  figures: readonly Quantity[],
  quoted: readonly Span[],
): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const taken: Span[] = [...quoted];
  const start = behindDateline(sentence);
  let refused = false;
  for (const found of attributions) {
    const source = isTrailing(sentence, found) ? [] : found.source;
    if (found.frame === 'quote' || isQuotedAlready(found, quoted)) {
      taken.push(...source, ...found.cue);
      continue;
    }
    if (refuses(found)) {
      refused = true;
      drafts.push(...draftRefusal(sentence, found));
      taken.push(...found.source, ...found.cue, ...found.content);
      continue;
    }
    if (!canVouch(sentence, found)) continue;
    if (found.frame === 'gap' ? found.finite && !found.supposed : isStance(sentence, found)) {
      drafts.push(draftStance(sentence, found));
      taken.push(...found.source, ...found.cue, ...found.content);
      continue;
    }
    if (!isAssertion(sentence, found, figures)) continue;
    taken.push(...source, ...found.cue, ...found.content);
    const broken = findBroken(sentence, found);
    if (broken) {
      drafts.push(broken);
      continue;
    }
    for (const span of found.content) {
      const range = tokensIn(sentence, span);
      // The clause behind "that" begins with the next word, also where the tagger takes "that" for a determiner.
      const opener = range && found.frame === 'that' ? sentence.tokens[range.first] : undefined;
      const that = opener?.lower === 'that' && opener.pos === 'DET' ? 1 : 0;
      const from = range
        ? { first: Math.max(range.first + that, start), last: withPlace(sentence, found, range.last) }
        : null;
      if (from && from.last >= from.first)
        drafts.push(
          ...toDrafts(sentence, from, figures, found, `frame "${found.frame}" of "${found.lemma}"`),
        );
    }
  }
  if (drafts.length === 0 && !refused && quoted.length === 0 && taken.length === 0) {
    return toDrafts(
      sentence,
      { first: start, last: sentence.tokens.length - 1 },
      figures,
      null,
      'the outlet speaks',
    );
  }
  for (const range of [
    ...listRemainders(sentence, taken, figures),
    ...listSharedSubjects(sentence, attributions, taken),
  ])
    drafts.push(...toDrafts(sentence, range, figures, null, 'what the sentence says beside the attribution'));
  return drafts;
}

/** "Vale: …" in a transcript is drafted with the quotations where its speech is known to its end. */
const isQuotedAlready = (found: FoundAttribution, quoted: readonly Span[]): boolean =>
  found.frame === 'transcript' &&
  found.content.every((span) => quoted.some((whole) => contains(whole, span)));

/** "The bank cut its rate, saying …": what the speaker did stands before the comma with its subject and is said by the outlet. */
function isTrailing(sentence: ChunkedSentence, { cue: [cue] }: FoundAttribution): boolean {
  const before = cue ? lastTokenBefore(sentence.tokens, cue[0]) : -1;
  return wordAt(sentence, before) === ',' && groupOf(sentence, before + 1)?.form === 'gerund';
}

/** "The old abattoir, the mayor said, was sold": a clause that its cue breaks between subject and verb is one claim over both parts. */
function findBroken(sentence: ChunkedSentence, found: FoundAttribution): ClaimDraft | null {
  const [before, behind] = found.content;
  if (!before || !behind || !/^(?:parenthetical|according)$/u.test(found.frame)) return null;
  const range = tokensIn(sentence, before);
  if (!range || behind[1] > sentence.span[1] || mainVerb(sentence, range.first, range.last)) return null;
  const opener = tokensIn(sentence, behind);
  if (!opener || groupOf(sentence, opener.first)?.form !== 'finite') return null;
  return {
    span: [before[0], behind[1]],
    sentence,
    attribution: found,
    rule: `frame "${found.frame}" of "${found.lemma}" inside the clause`,
  };
}
