/** Words by which somebody vouches though nobody is named: the adverbs of hearsay, and the participles of reporting and believing. Source: Quirk et al. (1985) 8.127, content disjuncts. */
export const EVIDENTIALS: ReadonlySet<string> = new Set([
  ...['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly'],
  ...[
    'reported',
    'believed',
    'thought',
    'expected',
    'feared',
    'understood',
    'rumoured',
    'rumored',
    'said',
    'estimated',
  ],
]);
