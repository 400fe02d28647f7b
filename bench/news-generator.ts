/** Seeded news of our own for benchmarks: the same seed gives the same texts on every machine. */

const PLACES = [
  'Velmouth',
  'Port Arden',
  'Kestrel Bay',
  'Ostrava Heath',
  'Lindqvist',
  'Marrowdale',
  'Tessaly',
  'Quornby',
];
const PEOPLE = [
  'Ana Brandt',
  'Joris Keel',
  'Mira Sandoval',
  'Tobias Renn',
  'Eda Holloway',
  'Pavel Strand',
  'Noor Castell',
  'Ivo Marsh',
];
const OFFICES = [
  'the interior ministry',
  'the fire service',
  'the transport authority',
  'the workers’ union',
  'the city council',
  'the harbour police',
];
const EVENTS = [
  'warehouse fire',
  'bridge closure',
  'bus strike',
  'flood',
  'factory explosion',
  'power cut',
  'dam repair',
  'school vote',
];
const FILLER = [
  'The mood in the streets was hard to read.',
  'It is a place that has seen such days before.',
  'What comes next is anybody’s guess.',
  'Much will depend on the coming weeks.',
];

/** A small linear congruential generator (Numerical Recipes): enough spread for texts, and the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export type GeneratedDocument = {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
};

/** `count` documents, about five to an event, with rival figures, hedges, quotes and filler. */
export function generateNews(count: number, seed = 1): GeneratedDocument[] {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const place = `${pick(PLACES)} ${Math.floor(at / 5) % 97}`;
    const event = pick(EVENTS);
    const [first, second] = [pick(PEOPLE), pick(PEOPLE)];
    const count = 3 + random(400);
    const paragraphs = [
      `At least ${count} people were affected by the ${event} in ${place} on Tuesday, ${pick(OFFICES)} said.`,
      `“We have never seen anything like it here,” said ${first}, who leads the response. “${count + random(60)} homes are without water, and we are working through the night.”`,
      `${pick(FILLER)} According to ${pick(OFFICES)}, the damage may reach ${1 + random(90)} million crowns. ${second} of ${pick(OFFICES)} denied that warnings had been ignored.`,
      `Residents reportedly left their houses before midnight, and around ${random(30) * 100} of them spent the night in a sports hall. ${pick(FILLER)}`,
    ];
    const published = new Date(Date.UTC(2031, 0, 1 + (Math.floor(at / 5) % 300), random(24)));
    return {
      id: `generated/${at}`,
      text: paragraphs.join('\n\n'),
      title: `${event} in ${place}`,
      publisher: `Outlet ${random(12)}`,
      publishedAt: published.toISOString(),
    };
  });
}
