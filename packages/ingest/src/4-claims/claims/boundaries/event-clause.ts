import { wordAt } from '../../chunks/chunked-sentence.ts';
import { PAST_ONLY } from '../../chunks/data/verb-forms.ts';
import type { BoundaryRule, Scene } from './scene.ts';
import { hasVerbBefore, mainVerb, opensClause } from './scene.ts';

/** "It was confirmed as the troops were spotted": two things that happened. */
function bothPast({ sentence, range, from }: Scene, i: number): boolean {
  const past = (first: number, last: number): boolean => {
    const verb = mainVerb(sentence, first, last);
    if (verb === null) return false;
    const word = wordAt(sentence, verb.head);
    return (
      verb.passive ||
      /^(?:was|were|had)$/u.test(wordAt(sentence, verb.first)) ||
      (!verb.modal && (word.endsWith('ed') || PAST_ONLY.has(word)))
    );
  };
  return past(from, i - 1) && past(i + 1, range.last);
}

/** "… after a ferry capsized", ", as divers reached the deck", ", where both sides have shown": a subordinate clause that tells an event. */
export const eventClause: BoundaryRule = {
  name: 'eventClause',
  at: ['after', 'as', 'where'],
  begins(scene, i) {
    const { sentence, range } = scene;
    const word = wordAt(sentence, i);
    const headline = sentence.kind === 'title' || sentence.kind === 'heading';
    if (word === 'as' && bothPast(scene, i)) return opensClause(sentence, i + 1, range.last);
    if (word !== 'after' && wordAt(sentence, i - 1) !== ',' && !headline) return false;
    return (word === 'where' || hasVerbBefore(scene, i)) && opensClause(sentence, i + 1, range.last);
  },
};
