/**
 * Adjectives of belief and attitude that take a clause or "about", "of", "over", "with", "by" behind be, remain or feel: "are
 * convinced that", "remain sceptical about". Source: Francis, Hunston and Manning, Collins Cobuild Grammar Patterns 2
 * (1998), ADJ that and ADJ about, of, over; those that tell a state of mind.
 */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  'adamant afraid alarmed amazed angry anxious apologetic appalled appreciative apprehensive ashamed astonished aware bitter bullish cautious certain complimentary concerned confident conscious content convinced critical curious defensive delighted determined disappointed dismissive disgusted dismayed displeased doubtful dubious eager encouraged enthusiastic envious excited fearful fond frightened frustrated furious glad grateful happy hesitant hopeful horrified incensed indignant insistent intent jealous keen mindful nervous nostalgic opposed optimistic outraged outspoken passionate pessimistic pleased proud reluctant resigned resolved sad satisfied scared sceptical sensitive shocked skeptical sorry supportive sure surprised suspicious sympathetic thankful thrilled unaware uncertain unclear uncomfortable unconvinced uneasy unhappy unsure unwilling upset vague vocal wary weary willing worried'.split(
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
