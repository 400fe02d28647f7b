/**
 * Adjectives by which a writer judges or sizes up. Source: the semantic types value, dimension, speed, age and difficulty of
 * Dixon, Where have all the adjectives gone? (1982), and the attitude markers of Hyland, Metadiscourse (2005), appendix.
 */
export const JUDGING_ADJECTIVES: ReadonlySet<string> = new Set(
  'absurd alarming amazing apt awkward bad beautiful better big bitter bleak boring brave brief bright broad busy certain cheap clear clever close cold comfortable complex complicated concerning crazy curious dangerous dark deep delicate different difficult dire disturbing dramatic dry dull early easy enormous evident excellent exciting expensive extraordinary fair familiar famous fascinating fast fine foolish fragile fresh funny glad good grave great grim happy hard harsh heavy high hollow huge ideal immediate immense imminent impressive inevitable interesting intriguing ironic large late light little long loose loud lovely low lucky mixed murky narrow natural new nice normal obvious odd old ominous ordinary peculiar perfect plain pleasant poor precarious pretty profound promising proud quick quiet rare real remarkable rich ripe sad serious severe sharp short shrewd significant silent similar simple slim slow small smart soft special stark steep strange striking strong stubborn sure surprising sweet tall telling tempting tense terrible thin tired tough tricky troubling true typical ugly uncertain understandable uneasy unsettling unusual vast volatile warm weak wide wise wonderful worrying worse wrong young'.split(
    ' ',
  ),
);

/** Adjectives of need and weight: what is called so ought to be done. Source: Quirk et al. (1985) 16.72, adjectives with a putative "should". */
export const URGING_ADJECTIVES: ReadonlySet<string> = new Set(
  'advisable appropriate best better critical crucial desirable essential imperative important indispensable key necessary obligatory paramount pivotal preferable proper prudent urgent vital wise'.split(
    ' ',
  ),
);
