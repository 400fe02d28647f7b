/**
 * Verb, noun and preposition that together tell a stance: "cast doubt on", "took issue with". By the verb's lemma, each noun with
 * the prepositions that open its content. Source: the verb–noun–preposition idioms of Quirk et al. (1985) 16.58 and the Cobuild
 * Dictionary of Idioms (2002), those of speech and judgement.
 */
export const SPEECH_IDIOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cast: { doubt: ['on', 'over'], aspersion: ['on'], blame: ['on'] },
  come: { fire: ['for', 'over'], criticism: ['for', 'over'], attack: ['for'] },
  draw: {
    attention: ['to'],
    criticism: ['for', 'over'],
    praise: ['for'],
    fire: ['for'],
    comparison: ['to', 'with'],
  },
  call: { attention: ['to'] },
  face: { criticism: ['for', 'over'], accusation: ['of'], question: ['about', 'over'], charge: ['of'] },
  find: { fault: ['with'] },
  give: { credit: ['to', 'for'], support: ['to'] },
  lay: { blame: ['on'] },
  make: {
    case: ['for', 'against'],
    fun: ['of'],
    light: ['of'],
    mention: ['of'],
    comment: ['about', 'on'],
    plea: ['for'],
  },
  pay: { tribute: ['to'], homage: ['to'] },
  place: { blame: ['on'] },
  poke: { fun: ['at'] },
  pour: { scorn: ['on'] },
  put: { blame: ['on'] },
  shed: { light: ['on'] },
  sound: { alarm: ['about', 'over', 'on'] },
  take: {
    aim: ['at'],
    credit: ['for'],
    exception: ['to'],
    heat: ['for'],
    issue: ['with'],
    pride: ['in'],
    responsibility: ['for'],
    swipe: ['at'],
    blame: ['for'],
    stand: ['on', 'against'],
  },
  throw: { support: ['behind'], weight: ['behind'] },
  voice: { support: ['for'], opposition: ['to'] },
  have: {
    doubt: ['about'],
    question: ['about'],
    concern: ['about', 'over'],
    misgiving: ['about'],
    objection: ['to'],
  },
  raise: {
    question: ['about', 'over'],
    doubt: ['about', 'over'],
    concern: ['about', 'over'],
    alarm: ['about', 'over'],
  },
};
