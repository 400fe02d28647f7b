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
    const last = mention.words.at(-1) ?? '';
    if (mention.kind === 'organisation') {
      this.bodies.know(mention);
      if (mention.isSubject) this.#body = mention;
      return;
    }
    const full = this.#bySurname.get(last);
    if (!full) this.#bySurname.set(last, mention);
    for (const role of mention.roles) this.#byRole.set(role, full ?? mention);
    if (mention.isSubject) this.#person = full ?? mention;
  }

  /** The full name with that last word, as first given. */
  bySurname(word: string): Mention | null {
    return this.#bySurname.get(word) ?? null;
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
