/**
 * Sentences of our own for generated news. Words in braces are filled in by the generator; a document keeps its place, event,
 * people and office throughout. The kinds follow what news is made of: sourced, quoted, own voice, background, filler.
 */

export const LEDES = [
  'At least {n} people were hurt when a {event} struck {place} on {day}, {office} said.',
  'A {event} in {place} has left {n} households without water, and officials warned that repairs could take until {month}.',
  'The council of {place} voted on {day} to spend {money} million crowns on the damage done by last year’s {event}.',
  'Rescuers in {place} ended their search on {day}, two days after the {event} that killed {n} people.',
  'Three months after the {event}, {office} has published its report on what went wrong in {place}.',
];

export const SOURCED = [
  '{office} said that {n} of the {more} residents had been taken to schools and sports halls.',
  'According to {office2}, the damage may reach {money} million crowns.',
  '{person}, who leads the operation, told reporters that the first calls came shortly before {hour} p.m.',
  'A spokeswoman for {office2} denied that any warning had been ignored.',
  'Engineers believe that a valve failed during the night, but the cause has not been confirmed.',
  '{person2}, the head of {office2}, estimated that between {n} and {more} homes would have to be inspected.',
  'The union accused the company of putting off repairs that had been ordered in {year}.',
  'Witnesses said they had heard two loud bangs and seen smoke over the old harbour.',
  'The minister announced that a fund of {money} million crowns would be open to applicants from {month}.',
  'In a statement, {office} said it was working with the police and expected to present its findings within {n} days.',
  'Investigators are looking into whether the alarm had been switched off, two people with knowledge of the matter said.',
  'The operator admitted that only {pct} percent of its pumps had been checked since {year}.',
  'Residents were reportedly told to leave their homes before midnight.',
  '{surname} added that nobody was thought to be missing.',
  'The report by {office2} suggests that the plant had been running above its limit for at least {n} weeks.',
  'It is not yet known whether the owners will appeal, although their lawyer said on {day} that they were likely to.',
];

export const QUOTED = [
  '“We have never seen anything like it here,” said {person}. “Half of the street is gone, and we are working through the night.”',
  '“It was a failure of planning,” {person2} said, “and the people who paid for it live in this valley.”',
  '{person} called the decision “a slap in the face” for those who had lost their homes.',
  '“Nobody told us anything until {day},” said one resident, who asked not to be named. “Then they told us to run.”',
  '“If the money does not come by {month}, we shall have to close,” {surname} warned.',
  'Asked whether the bridge was safe, {person2} answered: “I would not send my own children over it.”',
  '“The figures speak for themselves,” he said, pointing to a fall of {pct} percent in a single year.',
];

export const OWN_VOICE = [
  'The road between {place} and the coast remained closed on {day} evening.',
  'More than {more} litres of oil ran into the river, and fishing was banned along {n} kilometres of its banks.',
  'The fire burned for {hour} hours before it was brought under control.',
  'Schools in the district stayed shut, and {n} trains were cancelled.',
  'Turnout was {pct} percent, the lowest since {year}.',
  'The company, which employs {more} people, lost {money} million crowns in the first half of the year.',
  'Prices rose by {pct} percent in {month}, after {n} months of decline.',
  'A court in {place} will hear the case on {day}.',
  'Some {n} soldiers were sent to help with sandbags and pumps.',
  'The hospital treated {n} patients for burns and broken bones; {hour} of them remained in intensive care.',
];

export const BACKGROUND = [
  'The dam was built in {year} and was last repaired five years ago.',
  'The town of {more} people lies {n} kilometres north of the capital and lives mostly on its harbour.',
  'A similar {event} killed {n} people there in {year}.',
  'Under a law passed in {year}, owners must have such buildings inspected every {hour} years.',
  'The two parties have governed the region together since {month} {year}.',
  'Opponents of the plan say that it would cost three times as much as the government expects.',
  'Critics have long pointed out that the river is measured in only two places.',
];

export const FILLER = [
  'What comes next is anybody’s guess.',
  'The mood in the streets was hard to read.',
  'Much will depend on the coming weeks.',
  'Could it all have been avoided?',
  'It is a place that has seen such days before.',
];

export const LISTS = [
  [
    'What is known so far:',
    '- {n} people are in hospital',
    '- {more} homes have no power',
    '- The coast road is closed until {day}',
  ],
  [
    'The main points of the plan',
    '• {money} million crowns for new pumps',
    '• an alarm in every street by {month}',
    '• inspections every {hour} years',
  ],
];

export const HEADINGS = ['Warnings before the night', 'A long way back', 'Who will pay', 'Earlier cases'];
