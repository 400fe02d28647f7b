import { strings } from '../../strings.ts';

export type Attributed = {
  readonly attributedTo: string | null;
  readonly attributionType: 'NAMED' | 'UNNAMED' | 'NONE';
  /** Names from the one who knows outward, without the outlet. */
  readonly chain: readonly string[];
};

/** A speaker in words. `isReportedly` is said of claims that only an adverb attributes: their hedge is already told. */
export type VoiceWords = {
  readonly name: string;
  readonly note: string;
  readonly via: readonly string[];
  readonly isReportedly: boolean;
};

/** Whose voice a claim is in: a named one, an unnamed one, "reportedly", or the outlet's own. Nobody is ever made up. */
export function toVoice({ attributedTo, attributionType, chain }: Attributed): VoiceWords {
  const via = chain.slice(1);
  switch (attributionType) {
    case 'NONE':
      return { name: strings.voice.own, note: strings.voice.ownNote, via, isReportedly: false };
    case 'UNNAMED':
      return attributedTo === null
        ? { name: strings.voice.reportedly, note: strings.voice.reportedlyNote, via, isReportedly: true }
        : { name: toCapital(attributedTo), note: strings.voice.unnamed, via, isReportedly: false };
    case 'NAMED':
      return { name: toName(attributedTo), note: '', via, isReportedly: false };
  }
}

/** A speaker's name as it begins a line. A name keeps its letter, but for the article before it. */
function toName(name: string | null): string {
  if (name === null) return strings.voice.own;
  return /^(?:the|an?) /u.test(name) ? toCapital(name) : name;
}

/** "reports" and "officials" begin a line here, as no name does. */
function toCapital(name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase('en') + name.slice(first.length);
}
