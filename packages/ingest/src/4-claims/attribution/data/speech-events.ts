/**
 * Occasions and media of speech: "in a statement", "at a rally", "on Twitter" behind a content tell where it was said and
 * are no part of it. Source: the nouns of FrameNet 1.7, frames Text, Speaking_on and Discussion (lexical units that name
 * an occasion or a medium), and the medium adjuncts of Biber et al. (1999), 10.2.
 */
export const SPEECH_EVENTS: ReadonlySet<string> = new Set(
  'statement interview speech tweet letter email e-mail memo memorandum post conference briefing debate rally hearing testimony remark address op-ed column essay article appearance convention meeting event lecture sermon talk forum broadcast podcast note message press release document filing blog editorial twitter facebook instagram youtube television tv radio'.split(
    ' ',
  ),
);
