import { POST_NOMINALS } from './data/post-nominals.ts';
import { KnownBodies } from './known-bodies.ts';
import type { Mention } from './speaker-register.ts';

/**
 * What a reader knows of the names in a text up to a point: who was named in full, who was described how, and whom the last
 * sentences were about. It is moved forward with the reading and looks nothing up twice, so that its cost is the text's length.
 */
export class KnownNames {
  readonly #mentions: readonly Mention[];
  #next = 0;
  readonly #bySurname = new Map<string, Mention>();
  /** Surnames that two people of the text share: by themselves they name nobody. */
  readonly #shared = new Set<string>();
  readonly #byRole = new Map<string, Mention>();
  #person: Mention | null = null;
  #body: Mention | null = null;
  readonly bodies: KnownBodies;

  constructor(mentions: readonly Mention[], speaking: readonly string[]) {
    this.#mentions = mentions;
    this.bodies = new KnownBodies(mentions, speaking);
  }

  /** Reads on to the names that stand before `offset`. */
  readTo(offset: number): void {
    for (;;) {
      const mention = this.#mentions[this.#next];
      if (!mention || mention.span[0] >= offset) return;
      this.#next += 1;
      this.#know(mention);
    }
  }

  #know(mention: Mention): void {
    const last = mention.words.findLast((word) => !POST_NOMINALS.has(word)) ?? '';
    if (mention.kind === 'organisation') {
      this.bodies.know(mention);
      if (mention.isSubject) this.#body = mention;
      return;
    }
    const known = this.#bySurname.get(last) ?? null;
    const full = known && isSamePerson(known, mention) ? known : mention;
    if (known && full !== known) this.#shared.add(last);
    if (!known) this.#bySurname.set(last, mention);
    for (const role of mention.roles) this.#byRole.set(role, full);
    if (mention.isSubject) this.#person = full;
  }

  /** The full name with that last word, as first given; null also where two people share it. */
  bySurname(word: string): Mention | null {
    return this.#shared.has(word) ? null : (this.#bySurname.get(word) ?? null);
  }

  /** Whether two people of the text so far have that surname. */
  isShared(word: string): boolean {
    return this.#shared.has(word);
  }

  /** The person last described as a midwife, a colonel and so on. */
  byRole(role: string): Mention | null {
    return this.#byRole.get(role) ?? null;
  }

  /** The person that last opened a sentence. */
  get subjectPerson(): Mention | null {
    return this.#person;
  }

  /** The body that last opened a sentence. */
  get subjectBody(): Mention | null {
    return this.#body;
  }
}

/** Whether two names with one surname are one person's: "General Ruth Vale" and "Ruth Vale", "Mr Vale"; not "Tom Vale". */
function isSamePerson(a: Mention, b: Mention): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const namesOf = ({ key }: Mention): string[] => key.slice('person:'.length).split(' ');
