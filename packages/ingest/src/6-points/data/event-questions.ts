/**
 * How a figure of each happening is asked for where no claim gives a whole clause. `{counted}` is what the claims count; the
 * second entry stands in for it where they do not say. Source: the concepts in matching/data/concepts.ts, each in the plainest
 * English verb for it.
 */
export const EVENT_QUESTIONS: Readonly<Record<string, readonly [question: string, counted: string]>> = {
  death: ['How many {counted} were killed?', 'people'],
  injury: ['How many {counted} were hurt?', 'people'],
  missing: ['How many {counted} are missing?', 'people'],
  rescue: ['How many {counted} were rescued?', 'people'],
  capture: ['How many {counted} were captured?', 'people'],
  arrest: ['How many {counted} were arrested?', 'people'],
  charge: ['How many {counted} were charged?', 'people'],
  flight: ['How many {counted} fled?', 'people'],
  infection: ['How many cases were counted?', ''],
  sending: ['How many {counted} were sent?', 'people'],
  arrival: ['How many {counted} arrived?', 'people'],
  aboard: ['How many {counted} were on board?', 'people'],
  attendance: ['How many {counted} took part?', 'people'],
  destruction: ['How many {counted} were destroyed?', ''],
  loss: ['How many {counted} were lost?', ''],
  shelling: ['How many {counted} fell?', 'shells'],
  employment: ['How many people are employed?', ''],
  membership: ['How many members were counted?', ''],
  closing: ['How many {counted} were closed?', ''],
  ordering: ['How many {counted} were ordered?', ''],
  copying: ['How many {counted} were copied?', ''],
};

/** The same for figures that are not counts, by dimension. */
export const MEASURE_QUESTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  money: {
    fining: 'How large is the fine?',
    raising: 'How large is the rise?',
    cost: 'How high is the cost?',
    '': 'How much money is involved?',
  },
  percentage: {
    vaccination: 'What share is vaccinated?',
    protection: 'What share is protected?',
    raising: 'By how much does it rise?',
    fining: 'How large can the fine be?',
    membership: 'What share of members is affected?',
    '': 'What share is it?',
  },
  volume: {
    spill: 'How much was spilled?',
    capacity: 'How much does it hold?',
    pumping: 'How much was pumped off?',
    '': 'How much is it?',
  },
  mass: { spill: 'How much was spilled?', '': 'How much is it?' },
  length: { spill: 'How long is the slick?', '': 'How far is it?' },
  time: {
    fire: 'How long did the fire burn?',
    isolation: 'How long must people stay at home?',
    duration: 'How long did it last?',
    '': 'How long did it take?',
  },
};
