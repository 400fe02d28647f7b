/**
 * Nouns that hold no content of their own: they judge, frame or announce what other words must tell. Source: the factual,
 * mental, modal and circumstantial groups of Schmid, English Abstract Nouns as Conceptual Shells (2000). His linguistic
 * group (news, report, claim) and his eventive one (attack, decision) are left out: in news they are the matter itself.
 */

/** Factual: what follows, stands in the way, resembles or exemplifies. */
const FACTUAL =
  'thing fact point phenomenon aspect reason consequence effect upshot outcome indication symptom indicator testament symbol hallmark contrast parallel similarity analogy facet factor element trouble difficulty dilemma danger risk threat hazard peril pitfall paradox irony mystery wonder shame pity advantage disadvantage benefit drawback downside upside merit virtue novelty reality truth importance significance relevance implication ramification repercussion fallout complication complexity intricacy challenge obstacle hurdle opportunity issue matter theme narrative lesson moral reminder milestone step kind sort type nature information tale story backlash advance';
/** Mental: what people think, hope or feel about it, when nobody says who. */
const MENTAL =
  'idea notion concept thought perception perspective viewpoint outlook understanding interpretation assumption hypothesis expectation anticipation sentiment mood attitude mindset awareness attention scrutiny curiosity ambition aspiration goal aim objective purpose vision dream debate discussion speculation interest approach calculus';
/** Modal: what may, can or should be. */
const MODAL =
  'possibility probability likelihood chance prospect potential certainty uncertainty necessity need urgency question crossroads crossroad brink cusp';
/** Circumstantial: where things stand and go. */
const CIRCUMSTANTIAL =
  'situation context circumstance climate atmosphere environment background backdrop landscape scenario setting framework dynamic dynamics trend trajectory development transition momentum era age time period moment juncture chapter journey way manner role influence impact presence stability instability tension escalation reaction relationship partnership world horizon stake future fate destiny legacy paradigm struggle gamble equation interplay tapestry realm sphere';

/** All shell nouns, by lemma. */
export const SHELL_NOUNS: ReadonlySet<string> = new Set(
  [FACTUAL, MENTAL, MODAL, CIRCUMSTANTIAL].flatMap((words) => words.split(' ')),
);

/** Feelings. As a subject they tell how things are felt, and nobody says by whom. Source: WordNet 3.1, noun.feeling, its common words. */
export const FEELING_NOUNS: ReadonlySet<string> = new Set(
  'anger anguish anxiety awe belief bitterness calm comfort compassion concern confidence contempt courage delight desperation despair disappointment disbelief dismay dread eagerness enthusiasm envy excitement faith fatigue fear frustration fury gloom gratitude grief guilt happiness hate hatred hope hopelessness hostility impatience indignation jealousy joy loneliness longing love misery nostalgia optimism outrage passion patience pessimism pleasure pride rage regret relief resentment sadness satisfaction sorrow sympathy trust unease weariness worry'.split(
    ' ',
  ),
);

const IDEAS_AND_FEELINGS: ReadonlySet<string> = new Set([...SHELL_NOUNS, ...FEELING_NOUNS]);

/** Whether a noun, by its lemma, is an idea or a feeling. */
export const isShell = (lemma: string): boolean => IDEAS_AND_FEELINGS.has(lemma);
