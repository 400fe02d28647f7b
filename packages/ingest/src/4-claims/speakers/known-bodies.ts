import { beginsWithCapital } from './begins-with-capital.ts';
import { bodyKey } from './body-key.ts';
import { COMPANY_NOUNS, GENERIC_BODIES, SOLE_BODIES } from './data/office-nouns.ts';
import { ORGANISATION_NOUNS } from './data/speaker-nouns.ts';
import { isBodyNoun } from './find-body-noun.ts';
import type { Mention } from './speaker-register.ts';

/** A body as the text first gave it. */
export type Body = { readonly name: string; readonly key: string; readonly span: Mention['span'] };

/**
 * The bodies that a text has named up to a point of the reading: what "the ministry", "Tessaro" or "the company" leads to. Where
 * two fit and neither was named last, nothing is given.
 */
export class KnownBodies {
  readonly #byHead = new Map<string, Body>();
  readonly #byOpening = new Map<string, Body | null>();
  readonly #byAcronym = new Map<string, Body>();
  readonly #byMembers = new Map<string, Body>();
  readonly #everywhere: ReadonlyMap<string, Body | null>;
  readonly #onlyCompany: Body | null;
  readonly #onlySpeaking: Body | null;
  /** The body that speaks, where the whole text has only one. */
  readonly onlyVoice: Body | null;
  #subject: Body | null = null;
  #company: Body | null = null;
  #spokenName: Body | null = null;
  readonly #names: ReadonlySet<string>;

  /** `all` are the mentions of the whole text: a headline may call short what the text names in full. */
  constructor(all: readonly Mention[], speaking: readonly string[] = []) {
    this.#onlySpeaking = onlyOne(speaking.map(toNamed).filter(mayBeCompany));
    this.onlyVoice = onlyOne(speaking.map(toNamed));
    this.#everywhere = listByHead(all);
    this.#onlyCompany = onlyOne(all.flatMap((mention) => (mention.isCompany ? [toBody(mention)] : [])));
    this.#names = new Set(all.flatMap(({ kind, key }) => (kind === 'organisation' ? [key] : [])));
  }

  know(mention: Mention): void {
    if (mention.kind !== 'organisation') return;
    const head = mention.words.at(-1) ?? '';
    const isShort = isShortForm(mention);
    const body = (isShort ? this.#byHead.get(head) : null) ?? toBody(mention);
    this.#note(mention, body);
    if (isShort) return;
    if (mention.noun !== '') this.#byHead.set(mention.noun ?? head, body);
    const opening = mention.words.find((word) => word !== 'the') ?? '';
    if (mention.isCompany) {
      const opened = this.#byOpening.get(opening);
      this.#byOpening.set(
        opening,
        opened === undefined || opened?.key === body.key ? (opened ?? body) : null,
      );
    }
    const [members] = /^(?:the\s+)?(\p{L}+)['’]\s+\p{L}+$/iu.exec(mention.name)?.slice(1) ?? [];
    if (members !== undefined && !this.#byMembers.has(members.toLowerCase()))
      this.#byMembers.set(members.toLowerCase(), body);
    if (mention.acronym !== null && !this.#byAcronym.has(mention.acronym))
      this.#byAcronym.set(mention.acronym, body);
  }

  #note(mention: Mention, body: Body): void {
    if (mention.isSubject) this.#subject = body;
    if (mention.isCompany) this.#company = body;
  }

  /** The body that some words mean at this point: a short form of a known one, or themselves; null for a bare "company" that leads nowhere. `spoke` is the body that last spoke. */
  resolve(words: string, spoke: Body | null): Body | null {
    const last = spoke ?? this.#subject;
    if (words === 'its') return last;
    const plain = words.replace(/^the\s+/iu, '').toLowerCase();
    const known = this.findShort(plain) ?? this.#byAcronym.get(plain.toUpperCase());
    if (known) return known;
    if (COMPANY_NOUNS.has(plain))
      return (
        this.#company ??
        this.#onlyCompany ??
        (spoke && mayBeCompany(spoke) ? spoke : (this.#spokenName ?? this.#onlySpeaking))
      );
    if (GENERIC_BODIES.has(plain)) return this.#kindless(plain, spoke);
    if (ORGANISATION_NOUNS.has(plain) && !SOLE_BODIES.has(plain)) return null;
    return toNamed(words);
  }

  /** "the charity": the body that last spoke, where its name tells no kind; a business is a group, and no union. */
  #kindless(noun: string, spoke: Body | null): Body | null {
    if (!spoke || !mayBeCompany(spoke)) return null;
    return /^(?:group|organi[sz]ation)$/u.test(noun) || spoke.key !== this.#company?.key ? spoke : null;
  }

  /** Keeps a name that spoke, or for which somebody spoke, as what a bare "company" may mean. */
  noteNamed(body: Body): void {
    if (mayBeCompany(body)) this.#spokenName = body;
  }

  /** "Norrin" in "the supermarket chain Norrin", where the text knows it as a body's name; null where the words are all of the name. */
  findNameIn(words: string): string | null {
    if (!/\s/u.test(words)) return null;
    const all = words.split(/\s+/u);
    const first = all.findIndex((word, i) => i > 0 && beginsWithCapital(word));
    if (first < 1 || !isBodyNoun(all[first - 1] ?? '')) return null;
    const name = all.slice(first).join(' ');
    return this.isBody(name) ? name : null;
  }

  /** Whether words name a body beyond doubt: by a noun for bodies, or because the text treats the name as one. */
  isSure(words: string): boolean {
    return (
      this.isBody(words) || words.split(/\s+/u).some((word) => ORGANISATION_NOUNS.has(word.toLowerCase()))
    );
  }

  /** Whether the text introduces that name as one of a body anywhere. */
  isBody(name: string): boolean {
    return this.#names.has(bodyKey(name));
  }

  /** "ministry" for "the transport ministry", "tessaro" for "Tessaro Fuels", "traders" for "the traders' association", "CAB". */
  findShort(word: string): Body | null {
    if (word.includes(' ')) return null;
    return (
      this.#byHead.get(word) ??
      this.#byOpening.get(word) ??
      this.#byMembers.get(word) ??
      (ORGANISATION_NOUNS.has(word) ? (this.#everywhere.get(word) ?? null) : null)
    );
  }

  /** "the state agency" for "the state environment agency", "the savings bank": the known body with that head that has all the words. */
  findLonger(words: readonly string[]): Body | null {
    if (words[0] !== 'the') return null;
    const known = this.#byHead.get(words.at(-1) ?? '') ?? null;
    const named = known?.name.toLowerCase().split(/\s+/u);
    return named && named.length > words.length - 1 && words.slice(1).every((word) => named.includes(word))
      ? known
      : null;
  }

  /** "CAB" behind "the Civil Aviation Board (CAB)". */
  byAcronym(word: string): Body | null {
    return this.#byAcronym.get(word) ?? null;
  }
}

/** "the ministry": a body by its head alone. */
const isShortForm = ({ noun, words }: Mention): boolean =>
  noun === null && words.length <= (words[0] === 'the' ? 2 : 1);

const toNamed = (name: string): Body => ({ name, key: bodyKey(name), span: [0, 0] });

/** The one body of a list, under whatever names; null where they are several. */
const onlyOne = (bodies: readonly Body[]): Body | null =>
  new Set(bodies.map(({ key }) => key)).size === 1 ? (bodies[0] ?? null) : null;

const toBody = ({ name, key, span }: Mention): Body => ({ name, key, span });

/** Whether a body may be what "the company" means: a name that holds no noun for another kind of body. */
const mayBeCompany = ({ name }: Body): boolean => {
  const words = name.replace(/^the\s+/iu, '').split(/\s+/u);
  return (
    beginsWithCapital(words[0] ?? '') &&
    words.every(
      (word) => !ORGANISATION_NOUNS.has(word.toLowerCase()) || COMPANY_NOUNS.has(word.toLowerCase()),
    )
  );
};

function listByHead(mentions: readonly Mention[]): Map<string, Body | null> {
  const found = new Map<string, Body | null>();
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' || isShortForm(mention)) continue;
    const head = mention.words.at(-1) ?? '';
    const known = found.get(head);
    if (known === undefined) found.set(head, toBody(mention));
    else if (known !== null && known.key !== mention.key) found.set(head, null);
  }
  return found;
}
