/**
 * Words of news that tell of one kind of happening or thing, so that claims can meet by what they say and not by how.
 * `words` are base forms (they are stemmed when read), `phrases` are runs of words that mean the concept only together.
 *
 * Source: our own list, made from the senses of a general dictionary of English; each group holds words that an editor would
 * let stand for each other in a report of figures. A word that means too many things stands in no group.
 */
export type Concept = {
  readonly name: string;
  /** `event`: what happened; `thing`: what is counted or spoken of; `state`: how something is. */
  readonly kind: 'event' | 'thing' | 'state';
  readonly words: string;
  readonly phrases?: readonly string[];
};

export const CONCEPTS: readonly Concept[] = [
  // Harm to people.
  {
    name: 'death',
    kind: 'event',
    words:
      'kill die dead death toll fatality fatal drown perish slay murder homicide deceased succumb lifeless',
    phrases: [
      'lost their lives',
      'gave their lives',
      'lost his life',
      'lost her life',
      'claimed the lives',
      'loss of life',
    ],
  },
  {
    name: 'injury',
    kind: 'event',
    words: 'injure injury wound wounded hurt treat',
    phrases: ['taken to hospital', 'in hospital', 'hospitalised', 'hospitalized'],
  },
  {
    name: 'missing',
    kind: 'event',
    words: 'missing unaccounted',
    phrases: ['not been found', 'not found', 'yet to be found'],
  },
  {
    name: 'rescue',
    kind: 'event',
    words: 'rescue save saved survivor survive',
    phrases: [
      'pulled from',
      'brought ashore',
      'pulled alive',
      'out alive',
      'found alive',
      'brought to safety',
    ],
  },
  { name: 'loss', kind: 'event', words: 'lose loss' },
  { name: 'capture', kind: 'event', words: 'capture prisoner captive hostage', phrases: ['taken prisoner'] },
  {
    name: 'arrest',
    kind: 'event',
    words: 'arrest detain detention custody',
    phrases: ['taken into custody'],
  },
  {
    name: 'charge',
    kind: 'event',
    words: 'indict indictment prosecute',
    phrases: [
      'was charged',
      'were charged',
      'been charged',
      'charged with',
      'charged',
      'face charges',
      'faces charges',
    ],
  },
  {
    name: 'flight',
    kind: 'event',
    words: 'flee displace evacuate evacuee evacuation homeless refugee',
    phrases: ['have left', 'had left', 'left their homes'],
  },
  {
    name: 'infection',
    kind: 'event',
    words: 'infect infection patient',
    phrases: ['cases of', 'number of cases', 'confirmed cases', 'cases by'],
  },
  {
    name: 'vaccination',
    kind: 'event',
    words: 'vaccinate vaccination vaccine jab',
    phrases: ['both doses', 'two doses'],
  },
  // Movement of people.
  { name: 'sending', kind: 'event', words: 'send dispatch deploy deployment redeploy redeployment mobilise' },
  { name: 'arrival', kind: 'event', words: 'arrive arrival' },
  {
    name: 'aboard',
    kind: 'event',
    words: 'aboard onboard',
    phrases: ['on board', 'was carrying', 'were carrying', 'passenger list', 'those on board'],
  },
  {
    name: 'attendance',
    kind: 'event',
    words:
      'march marcher attend attendance turnout crowd rally demonstrate demonstration demonstrator protest protester participate participant parade',
    phrases: [
      'took part',
      'taken part',
      'take part',
      'on the streets',
      'many came',
      'people came',
      'people had come',
    ],
  },
  { name: 'return', kind: 'event', words: 'return returned' },
  // Fighting and damage.
  {
    name: 'shot',
    kind: 'event',
    words: 'gunshot',
    phrases: ['was shot', 'were shot', 'been shot', 'people shot', 'others shot'],
  },
  {
    name: 'shooting',
    kind: 'event',
    words: 'shoot gunfire shooter shooting',
    phrases: ['opened fire', 'open fire', 'first shot', 'muzzle flashes'],
  },
  { name: 'shelling', kind: 'event', words: 'shell shelling impact bombard bombardment artillery' },
  {
    name: 'destruction',
    kind: 'event',
    words: 'destroy demolish wreck ruin',
    phrases: ['shot down', 'brought down', 'burned down'],
  },
  {
    name: 'spill',
    kind: 'event',
    words: 'spill leak pour slick',
    phrases: ['into the river', 'reached the river', 'into the sea', 'into the water', 'that went in'],
  },
  { name: 'pumping', kind: 'event', words: 'pump skim', phrases: ['off the surface', 'off the river'] },
  { name: 'fire', kind: 'event', words: 'blaze burn burned fire flame' },
  {
    name: 'indoors',
    kind: 'event',
    words: 'indoors',
    phrases: ['stay inside', 'told to stay', 'remain inside'],
  },
  // Decisions and money.
  {
    name: 'closing',
    kind: 'event',
    words: 'closure shut',
    phrases: ['closed', 'closing', 'closes', 'closings'],
  },
  { name: 'ordering', kind: 'event', words: 'order ordered purchase buy' },
  {
    name: 'presence',
    kind: 'event',
    words: 'underground',
    phrases: [
      'people inside',
      'were inside',
      'had been there',
      'people were in',
      'workers were in',
      'had been inside',
    ],
  },
  { name: 'cost', kind: 'event', words: 'cost bill', phrases: ['estimate for', 'estimate of the cost'] },
  {
    name: 'rejection',
    kind: 'event',
    words: 'invalid',
    phrases: ['were rejected', 'was rejected', 'rejected ballots', 'had rejected'],
  },
  { name: 'fining', kind: 'event', words: 'fine fined penalty' },
  { name: 'raising', kind: 'event', words: 'raise tariff surcharge' },
  { name: 'employment', kind: 'event', words: 'employ employee staff workforce payroll' },
  { name: 'membership', kind: 'event', words: 'member membership subscriber' },
  {
    name: 'capacity',
    kind: 'event',
    words: 'capacity certified licence license limit',
    phrases: ['can hold', 'able to hold', 'could hold', 'certified for'],
  },
  { name: 'copying', kind: 'event', words: 'copy copied steal stolen theft breach hack' },
  { name: 'protection', kind: 'event', words: 'protect protection effective efficacy' },
  {
    name: 'isolation',
    kind: 'event',
    words: 'isolate isolation quarantine',
    phrases: ['stay at home', 'stay in', 'stay home'],
  },
  {
    name: 'duration',
    kind: 'event',
    words: 'duration',
    phrases: ['burned for', 'went on for', 'lasted', 'lasts', 'lasting'],
  },
  {
    name: 'forecast',
    kind: 'event',
    words: 'forecast predict projection',
    phrases: ['could reach', 'may reach', 'might reach', 'by march'],
  },
  // Who is counted.
  {
    name: 'soldier',
    kind: 'thing',
    words: 'soldier troop serviceman servicewoman fighter infantry military',
    phrases: ['men and women in uniform'],
  },
  { name: 'official', kind: 'thing', words: 'official spokesperson spokesman spokeswoman' },
  { name: 'household', kind: 'thing', words: 'household home house family' },
  { name: 'vessel', kind: 'thing', words: 'ferry ship vessel boat' },
  { name: 'agreement', kind: 'thing', words: 'treaty agreement pact accord deal' },
  { name: 'ceasefire', kind: 'thing', words: 'ceasefire truce armistice', phrases: ['fell silent'] },
  { name: 'payment', kind: 'thing', words: 'payment', phrases: ['payment data', 'payment details'] },
  { name: 'gun', kind: 'thing', words: 'gun howitzer cannon' },
  { name: 'desperation', kind: 'state', words: 'desperate desperation' },
];
