import { wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasVerbBefore, opensClause } from './scene.ts';

/** "… after a ferry capsized", ", as divers reached the deck", ", where both sides have shown": a subordinate clause that tells an event. */
export const eventClause: BoundaryRule = (scene, i) => {
  const { sentence, range } = scene;
  const word = wordAt(sentence, i);
  if (!/^(?:after|as|where)$/u.test(word)) return false;
  const headline = sentence.kind === 'title' || sentence.kind === 'heading';
  if (word !== 'after' && wordAt(sentence, i - 1) !== ',' && !headline) return false;
  return (word === 'where' || hasVerbBefore(scene, i)) && opensClause(sentence, i + 1, range.last);
};
