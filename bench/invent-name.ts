type Random = (below: number) => number;

const OPENINGS =
  'bar bel cor dal fen gar hal hol kar lan mar nor ost pel quin rav sel tar ul ver wes yar zel thor'.split(
    ' ',
  );
const MIDDLES = 'a an ar e en er i in o on or u un el il al'.split(' ');
const CLOSINGS = 'ford by dal mouth ton vik stead grad holm mere sund bruck ney rick la no ske'.split(' ');

/** A name of three syllables that hardly any other event has: real news is told apart by its names. */
export function inventName(random: Random): string {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const name = pick(OPENINGS) + pick(MIDDLES) + pick(CLOSINGS);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
