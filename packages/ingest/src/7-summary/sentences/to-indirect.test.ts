import { expect, it } from 'vitest';
import { toIndirect } from './to-indirect.ts';

it.each([
  ['How many people were killed?', 'how many people were killed'],
  ['How large is the fine?', 'how large the fine is'],
  ['How high is the death toll?', 'the death toll'],
  ['How high is the cost?', 'the cost'],
  ['How long did the fire burn?', 'how long the fire burned'],
  ['How long must people stay at home?', 'how long people must stay at home'],
  ['How much does it hold?', 'how much it holds'],
  ['What share is vaccinated?', 'what share is vaccinated'],
])('%s becomes "%s"', (question, expected) => {
  expect(toIndirect(question)).toBe(expected);
});
