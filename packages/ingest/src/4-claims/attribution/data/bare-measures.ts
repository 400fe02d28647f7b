/**
 * Nouns that stand bare behind "according to" and name a way or a scale, not a speaker: "according to plan", "according to age".
 * Source: the complements of "according to" without a determiner in Quirk et al. (1985) 9.55 and the entry in the OED, own reading.
 */
export const AS_ONE_DOES: ReadonlySet<string> = new Set(
  'plan schedule custom tradition habit taste need needs size age rank ability script circumstance circumstances weight height value type season merit income procedure protocol'.split(
    ' ',
  ),
);
