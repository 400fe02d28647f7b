import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import type { BoundaryRule } from './scene.ts';
import { hasVerbBefore } from './scene.ts';

const DOUBTING = /^(?:may|might|could)$/u;
const BELIEVED =
  /^(?:expect|believe|think|fear|suppose|rumour|rumor|understand|estimate|allege|report|presume|suspect)$/u;
const ADVERBS =
  /^(?:reportedly|allegedly|apparently|probably|possibly|perhaps|likely|supposedly|presumably)$/u;

/** ", which is expected to last all night": what a clause in commas tells with doubt is no doubt about the main clause. */
export const hedgedRelative: BoundaryRule = {
  name: 'hedgedRelative',
  at: ['which', 'who', 'whose'],
  begins(scene, i) {
    const { sentence } = scene;
    if (wordAt(sentence, i - 1) !== ',') return false;
    if (!hasVerbBefore(scene, i)) return false;
    let at = i + 1;
    if (wordAt(sentence, i) === 'whose') at = (phraseOf(sentence, at)?.last ?? i) + 1;
    for (let steps = 0; steps < 2 && ADVERBS.test(wordAt(sentence, at)); steps += 1) at += 1;
    const group = groupOf(sentence, at);
    if (group?.form !== 'finite') return false;
    if (at > i + 1 && ADVERBS.test(wordAt(sentence, at - 1))) return true;
    if (DOUBTING.test(group.modal ?? '') || (group.passive && BELIEVED.test(group.lemma))) return true;
    for (let k = group.first; k <= group.last; k += 1) if (ADVERBS.test(wordAt(sentence, k))) return true;
    return false;
  },
};
