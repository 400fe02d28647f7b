/**
 * Adjectives of belief and attitude that take a clause or "about", "of", "over", "with", "by" behind be, remain or feel: "are
 * convinced that", "remain sceptical about". Source: Francis, Hunston and Manning, Collins Cobuild Grammar Patterns 2
 * (1998), ADJ that and ADJ about, of, over; those that tell a state of mind,
 * and the participles of VerbNet 3.4, amuse-31.1, of which the one who feels is the subject.
 */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  'adamant afraid aggrieved aghast alarmed amazed ambivalent amused angry annoyed anxious apologetic appalled appreciative apprehensive ashamed astonished astounded averse aware baffled bemused bewildered bitter bothered bullish cautious certain chagrined committed complimentary concerned confident conscious content convinced critical curious dedicated defensive delighted determined devoted disappointed discouraged disenchanted disgruntled disgusted disheartened disillusioned dismayed dismissive displeased dissatisfied distraught distressed distrustful disturbed doubtful dubious dumbfounded eager embarrassed embittered encouraged enraged enthused enthusiastic envious exasperated excited fascinated fearful flabbergasted flattered fond forthright frightened frustrated furious galled glad grateful guilty happy heartbroken heartened hesitant honored honoured hopeful horrified hostile humbled impatient impressed incensed inclined indifferent indignant infuriated insistent insulted intent interested intrigued irate irked irritated jealous keen leery livid mindful mystified nervous nostalgic obsessed offended opposed optimistic outraged outspoken overjoyed passionate perplexed perturbed pessimistic petrified pleased positive proud puzzled reassured receptive regretful relieved reluctant remorseful repentant resentful resigned resistant resolved sad saddened satisfied scared sceptical sensitive shocked skeptical sorry stunned supportive sure surprised suspicious sympathetic terrified thankful thrilled troubled unafraid unapologetic unaware uncertain unclear uncomfortable uncommitted unconcerned unconvinced undecided undeterred uneasy unfazed unhappy unimpressed uninterested unmoved unnerved unrepentant unsettled unsure unwilling upset vague vexed vocal wary weary willing worried'.split(
    ' ',
  ),
);

/** Verbs that carry such an adjective. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  'be remain feel become seem appear grow sound stay look get'.split(' '),
);

/** Adjectives that tell how a fact strikes people, behind "it is": "it is clear that". Source: Biber et al. (1999), 9.4.5, adjectives of certainty in extraposition. */
export const EVIDENT_ADJECTIVES: ReadonlySet<string> = new Set(
  'apparent clear doubtful evident inconceivable obvious plain unclear undeniable'.split(' '),
);
