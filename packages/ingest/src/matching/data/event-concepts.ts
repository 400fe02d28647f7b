import type { Concept } from './concepts.ts';

/**
 * Happenings by which news counts. Source: the frames of FrameNet 1.7 named with each entry, with the members that a general
 * dictionary of English gives to them; the whole class is listed, not the words of one text. `words` tell the happening in any
 * part of speech, `verbs` only as the verb that governs a figure (as nouns they have other senses).
 */
export const EVENT_CONCEPTS: readonly Concept[] = [
  // Harm to people.
  {
    // Frames Death, Killing, Execution.
    name: 'death',
    kind: 'event',
    words:
      'kill die dead death toll fatality fatal drown perish slay murder homicide deceased succumb lifeless massacre slaughter assassinate assassination behead electrocute asphyxiate suffocate corpse',
    nouns: 'body corpse',
    phrases: [
      'bodies',
      'lost their lives',
      'lost his life',
      'lost her life',
      'gave their lives',
      'claimed the lives',
      'loss of life',
      'lives were lost',
      'lives lost',
    ],
  },
  {
    // Frames Cause_harm, Experience_bodily_harm, Medical_treatment.
    name: 'injury',
    kind: 'event',
    words: 'injure injury wound wounded hurt maim hospitalise hospitalize concussion',
    verbs: 'treat hospitalise hospitalize stab bruise',
    phrases: [
      'taken to hospital',
      'in hospital',
      'to hospital',
      'being treated',
      'were treated',
      'was treated',
      'treated for',
      'treated in',
      'needed treatment',
      'need treatment',
      'suffered burns',
    ],
  },
  {
    // Frames Becoming_separated, Locating (negated).
    name: 'missing',
    kind: 'event',
    words: 'missing unaccounted untraced',
    phrases: ['not been found', 'not found', 'yet to be found', 'still not found', 'lost at sea'],
  },
  {
    // Frame Confinement_by_physical_entity: trapped under or in something.
    name: 'trapping',
    kind: 'event',
    words: 'trap strand stranded',
    verbs: 'bury stick',
    phrases: [
      'cut off by',
      'buried under',
      'under the rubble',
      'beneath the rubble',
      'under rubble',
      'were stuck',
      'was stuck',
      'been stuck',
      'stuck in',
      'stuck inside',
    ],
  },
  {
    // Frame Rescuing.
    name: 'rescue',
    kind: 'event',
    words: 'rescue survivor survive airlift',
    verbs: 'rescue save recover winch',
    phrases: [
      'saved from',
      'were saved',
      'been saved',
      'pulled from',
      'pulled out',
      'pulled alive',
      'plucked from',
      'picked up',
      'brought ashore',
      'brought out',
      'brought to safety',
      'led to safety',
      'taken to safety',
      'dug out',
      'out alive',
      'found alive',
    ],
  },
  // Frame Losing.
  { name: 'loss', kind: 'event', words: 'lose loss' },
  // Holding people and letting them go.
  {
    // Frames Kidnapping, Being_captive.
    name: 'capture',
    kind: 'event',
    words: 'capture prisoner captive captivity hostage abduct abduction kidnap kidnapping',
    phrases: ['taken prisoner', 'held captive', 'held hostage'],
  },
  {
    // Frame Releasing.
    name: 'release',
    kind: 'event',
    words: 'release freed',
    verbs: 'free release liberate',
    phrases: ['set free', 'let go', 'were freed', 'been freed'],
  },
  {
    // Frames Arrest, Imprisonment (before trial).
    name: 'arrest',
    kind: 'event',
    words: 'arrest detain detention custody detainee arrestee',
    phrases: ['taken into custody', 'in custody', 'rounded up'],
  },
  {
    // Frame Notification_of_charges.
    name: 'charge',
    kind: 'event',
    words: 'indict indictment prosecute prosecution',
    verbs: 'charge indict',
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
    // Frame Verdict.
    name: 'conviction',
    kind: 'event',
    words: 'convict conviction',
    phrases: ['found guilty', 'pleaded guilty'],
  },
  {
    // Frames Sentencing, Prison.
    name: 'sentencing',
    kind: 'event',
    words: 'jail imprison imprisonment',
    verbs: 'sentence jail',
    phrases: [
      'sentenced to',
      'prison term',
      'jail term',
      'in prison',
      'in jail',
      'behind bars',
      'prison sentence',
    ],
  },
  {
    // Frames Expelling (from a country), Extradition.
    name: 'expulsion',
    kind: 'event',
    words: 'deport deportation expel expulsion extradite extradition',
  },
  {
    // Frames Fleeing, Evading, Removing (evacuation).
    name: 'flight',
    kind: 'event',
    words: 'flee displace displacement evacuate evacuee evacuation homeless refugee exodus uproot',
    phrases: [
      'have left',
      'had left',
      'left their homes',
      'leave their homes',
      'from their homes',
      'out of their homes',
      'moved to safety',
    ],
  },
  {
    // Frame Being_sheltered.
    name: 'sheltering',
    kind: 'event',
    words: 'shelter',
    phrases: ['in shelters', 'emergency housing', 'emergency accommodation'],
  },
  {
    // Frame Confinement at home by order: Quarantine, lockdown.
    name: 'isolation',
    kind: 'event',
    words: 'indoors isolate isolation quarantine lockdown',
    phrases: [
      'stay indoors',
      'stay inside',
      'stay at home',
      'stay home',
      'stay in for',
      'remain inside',
      'remain indoors',
      'remain at home',
      'keep indoors',
      'shelter in place',
    ],
  },
  // Health.
  {
    // Frame Infecting, Medical_conditions (being counted as a case).
    name: 'infection',
    kind: 'event',
    words: 'infect infection sicken',
    nouns: 'case',
    phrases: [
      'cases of',
      'number of cases',
      'confirmed cases',
      'new cases',
      'tested positive',
      'fallen ill',
      'fell ill',
      'fall ill',
      'caught the virus',
      'caught the disease',
    ],
  },
  {
    // Frame Preventing_illness.
    name: 'vaccination',
    kind: 'event',
    words:
      'vaccinate vaccination vaccine jab immunise immunize immunisation immunization inoculate inoculation',
    phrases: ['both doses', 'two doses', 'fully vaccinated'],
  },
  { name: 'testing', kind: 'event', words: '', verbs: 'test screen swab' },
  { name: 'protection', kind: 'event', words: 'protect protection effective efficacy' },
  // Frames Giving_birth, Being_born.
  { name: 'birth', kind: 'event', words: 'birth', phrases: ['was born', 'were born', 'gave birth'] },
  // Movement of people and goods.
  {
    // Frame Sending.
    name: 'sending',
    kind: 'event',
    words: 'send dispatch deploy deployment redeploy redeployment mobilise mobilize mobilisation',
  },
  // Frame Arriving.
  { name: 'arrival', kind: 'event', words: 'arrive arrival' },
  {
    // Frame Being_located on a vehicle; every vehicle that carries people.
    name: 'aboard',
    kind: 'event',
    words: 'aboard onboard',
    verbs: 'carry',
    phrases: [
      'on board',
      'was carrying',
      'were carrying',
      'carrying',
      'passenger list',
      ...[
        'ship',
        'boat',
        'ferry',
        'vessel',
        'dinghy',
        'raft',
        'plane',
        'aircraft',
        'flight',
        'helicopter',
        'train',
        'bus',
        'coach',
        'tram',
      ].map((vehicle) => `on the ${vehicle}`),
    ],
  },
  { name: 'return', kind: 'event', words: 'return returned' },
  {
    // Frames Assemble, Protest, Attending.
    name: 'attendance',
    kind: 'event',
    words:
      'march marcher attend attendance attendee turnout crowd rally demonstrate demonstration demonstrator protest protester participate participation participant parade audience spectator',
    verbs: 'gather assemble attend watch vote',
    phrases: [
      'took part',
      'taken part',
      'take part',
      'taking part',
      'took to the streets',
      'taken to the streets',
      'on the streets',
      'in the streets',
      'turned out',
      'turned up',
      'showed up',
      'had come',
      'people came',
    ],
  },
  {
    // Frames Taking_sides, Voting: for a thing, and against it.
    name: 'backing',
    kind: 'event',
    words: '',
    verbs: 'back support favour favor approve endorse',
    phrases: ['in favour', 'in favor', 'voted for', 'voted to', 'voted yes', 'vote for', 'vote to'],
  },
  {
    name: 'opposing',
    kind: 'event',
    words: '',
    verbs: 'oppose disapprove',
    phrases: ['voted against', 'voted no', 'vote against', 'were against', 'was against'],
  },
  {
    name: 'voteshare',
    kind: 'event',
    words: '',
    phrases: ['of the vote', 'of the votes', 'of votes', 'of ballots cast', 'share of the vote'],
  },
  {
    // Frame Political_actions: stopping work.
    name: 'strike',
    kind: 'event',
    words: 'striker',
    phrases: [
      'on strike',
      'walked out',
      'walk out',
      'downed tools',
      'stopped work',
      'industrial action',
      'a walkout',
    ],
  },
  {
    // Frame Being_located inside a building or pit.
    name: 'presence',
    kind: 'event',
    words: 'underground',
    phrases: [
      'people inside',
      'was inside',
      'were inside',
      'been inside',
      'people were in',
      'people in the building',
    ],
  },
  // Fighting and damage.
  {
    // Frame Hit_target.
    name: 'shot',
    kind: 'event',
    words: 'gunshot',
    phrases: ['was shot', 'were shot', 'been shot', 'people shot', 'others shot'],
  },
  {
    // Frame Shoot_projectiles.
    name: 'shooting',
    kind: 'event',
    words: 'shoot gunfire shooter shooting',
    phrases: ['opened fire', 'open fire', 'first shot', 'muzzle flashes', 'exchanged fire'],
  },
  {
    name: 'shelling',
    kind: 'event',
    words: 'shell shelling impact bombard bombardment artillery',
  },
  // Frame Shoot_projectiles with what is launched: drones, missiles, rockets.
  {
    name: 'launching',
    kind: 'event',
    words: '',
    verbs: 'launch fire',
    phrases: ['launched', 'fired at', 'has fired', 'had fired'],
  },
  {
    // Frames Destroying, Render_nonfunctional by collapse or fire.
    name: 'destruction',
    kind: 'event',
    words: 'destroy destruction demolish demolition wreck ruin raze flatten obliterate collapse intercept',
    verbs: 'level gut down incinerate',
    phrases: [
      'shot down',
      'brought down',
      'burned down',
      'burnt down',
      'torn down',
      'washed away',
      'swept away',
      'blown up',
      'burned to the ground',
    ],
  },
  // Frame Damaging.
  { name: 'damage', kind: 'event', words: 'damage' },
  {
    // Frame Being_operational (negated): electricity, water, gas.
    name: 'outage',
    kind: 'event',
    words: 'outage blackout',
    phrases: [
      'without power',
      'without electricity',
      'without water',
      'without gas',
      'without heating',
      'without light',
      'lost power',
      'lost electricity',
      'power cut',
      'power cuts',
      'in the dark',
      'in darkness',
      'no electricity',
      'no power',
    ],
  },
  {
    // Frame Fluidic_motion: what runs out, and into which water.
    name: 'spill',
    kind: 'event',
    words: 'spill spillage leak leakage pour slick gush discharge',
    phrases: [
      'river',
      'sea',
      'water',
      'lake',
      'bay',
      'harbour',
      'harbor',
      'sewer',
      'reservoir',
      'stream',
      'canal',
    ].map((water) => `into the ${water}`),
  },
  // Frame Emptying.
  { name: 'pumping', kind: 'event', words: 'pump skim siphon', phrases: ['off the surface', 'mopped up'] },
  // Frames Fire_burning, Cause_change_of_phase by fire.
  { name: 'fire', kind: 'event', words: 'blaze burn burned fire flame wildfire scorch char' },
  { name: 'containment', kind: 'event', words: 'contain containment', phrases: ['under control'] },
  // Money.
  { name: 'cost', kind: 'event', words: 'cost bill', phrases: ['estimate of the cost', 'price tag'] },
  { name: 'pay', kind: 'event', words: '', nouns: 'pay wage salary' },
  { name: 'fining', kind: 'event', words: 'fine fined penalty' },
  { name: 'ransom', kind: 'event', words: 'ransom' },
  { name: 'raising', kind: 'event', words: 'raise tariff surcharge' },
  { name: 'profit', kind: 'event', words: 'profit earnings' },
  { name: 'revenue', kind: 'event', words: 'revenue turnover' },
  { name: 'deficit', kind: 'event', words: 'deficit shortfall' },
  { name: 'debt', kind: 'event', words: 'debt indebted' },
  { name: 'inflation', kind: 'event', words: 'inflation', phrases: ['consumer prices'] },
  { name: 'unemployment', kind: 'event', words: 'unemployment unemployed jobless joblessness' },
  { name: 'investment', kind: 'event', words: 'invest investment' },
  {
    name: 'growing',
    kind: 'event',
    words: '',
    nouns: 'growth',
    verbs: 'grow expand',
    phrases: ['economic growth'],
  },
  // Frames Commitment, Giving: money promised or given.
  { name: 'pledging', kind: 'event', words: 'pledge donate donation', verbs: 'promise pledge donate' },
  { name: 'saving', kind: 'event', words: '', verbs: 'save', phrases: ['savings of', 'save money'] },
  // Frame Theft, and the unlawful copying of records.
  {
    name: 'copying',
    kind: 'event',
    words: 'copy copied steal stolen theft breach hack loot',
    verbs: 'rob',
  },
  // Frame Fraud: money taken by deceit.
  {
    name: 'fraud',
    kind: 'event',
    words: 'defraud swindle embezzle embezzlement',
    phrases: ['lost money', 'lost their savings'],
  },
  // Frame Needing.
  { name: 'needing', kind: 'event', words: '', verbs: 'need require', nouns: 'need' },
  // What weather and quakes are measured by.
  { name: 'wind', kind: 'event', words: '', nouns: 'wind gust' },
  { name: 'rainfall', kind: 'event', words: '', nouns: 'rain rainfall snow snowfall hail' },
  { name: 'depth', kind: 'event', words: '', nouns: 'depth' },
  {
    name: 'temperature',
    kind: 'event',
    words: '',
    nouns: 'temperature heat cold warming',
    verbs: 'warm heat',
  },
  // Decisions.
  {
    // Frame Closure.
    name: 'closing',
    kind: 'event',
    words: 'closure shut',
    verbs: 'close shutter',
    phrases: ['closed', 'closing', 'closes', 'closings'],
  },
  { name: 'ordering', kind: 'event', words: 'order ordered purchase buy' },
  {
    name: 'building',
    kind: 'event',
    words: '',
    verbs: 'build construct erect',
    phrases: ['been built', 'were built'],
  },
  { name: 'cancelling', kind: 'event', words: 'cancel cancellation', verbs: 'ground scrap' },
  {
    name: 'rejection',
    kind: 'event',
    words: 'invalid',
    verbs: 'reject annul invalidate',
    phrases: ['were rejected', 'was rejected', 'been rejected', 'rejected ballots', 'had rejected'],
  },
  // Frame Firing, Quitting by the employer's will.
  {
    name: 'layoff',
    kind: 'event',
    words: 'layoff redundancy redundant',
    verbs: 'axe shed dismiss sack',
    phrases: [
      'laid off',
      'lay off',
      'laying off',
      'job cuts',
      'lose their jobs',
      'lost their jobs',
      'losing their jobs',
      'out of work',
    ],
  },
  { name: 'employment', kind: 'event', words: 'employ employee staff workforce payroll' },
  { name: 'hiring', kind: 'event', words: 'recruit recruitment', verbs: 'hire recruit' },
  { name: 'membership', kind: 'event', words: 'member membership subscriber' },
  {
    // Frame Capacity, and what a licence allows.
    name: 'capacity',
    kind: 'event',
    words: 'capacity certified licence license limit',
    phrases: [
      'can hold',
      'able to hold',
      'could hold',
      'can carry',
      'certified for',
      'room for',
      'designed for',
      'built for',
    ],
  },
  {
    name: 'duration',
    kind: 'event',
    words: 'duration',
    verbs: 'last take rage',
    phrases: ['burned for', 'raged for', 'went on for', 'dragged on', 'lasted', 'lasts', 'lasting'],
  },
];
