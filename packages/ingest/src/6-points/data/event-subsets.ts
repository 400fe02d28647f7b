/**
 * Happenings of which the first only befalls those whom the second befell: its count is a part of the other and no rival. Source: the
 * meaning of the words (who has arrived was sent, who was rescued was on board).
 */
export const EVENT_SUBSETS: readonly (readonly [part: string, whole: string])[] = [
  ['arrival', 'sending'],
  ['death', 'sending'],
  ['injury', 'sending'],
  ['capture', 'sending'],
  ['death', 'aboard'],
  ['injury', 'aboard'],
  ['rescue', 'aboard'],
  ['missing', 'aboard'],
  ['arrest', 'attendance'],
  ['injury', 'attendance'],
  ['death', 'attendance'],
  ['charge', 'arrest'],
  ['death', 'infection'],
  ['return', 'flight'],
];
