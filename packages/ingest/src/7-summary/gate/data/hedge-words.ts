import type { HedgeLevel } from '@attribune/schema/hedge';

/**
 * The words by which a sentence shows how sure it is, by level, in small letters: the cues of the claims, as the sentences take them
 * over, and the writer's own. Source: Hyland, Metadiscourse (2005), list of hedges; CoNLL-2010 task 1; the claim contract.
 */
const LEVELS: Readonly<Record<Exclude<HedgeLevel, 'asserted'>, string>> = {
  reported: `reportedly allegedly purportedly reputedly alleged purported rumoured rumored reported`,
  estimated: `estimate estimates estimated estimating preliminary provisional tentative`,
  expected: `expect expects expected expecting predict predicts predicted forecast forecasts anticipate anticipates anticipated
    projected projects`,
  likely: `likely unlikely probably presumably probable seemingly apparently supposedly apparent seem seems seemed appear appears
    appeared believe believes believed suspect suspects suspected reckon reckons reckoned presumed presume assume assumes assumed
    suppose supposed think thinks thought ostensibly plausibly improbable putative considered`,
  possible: `may might could possible possibly perhaps maybe conceivably potentially arguably potential plausible conceivable
    uncertain unclear doubtful unconfirmed unverified speculative fear fears feared worry worries worried speculate speculation
    wonder rumour rumours rumor rumors possibility likelihood`,
};

export const HEDGE_WORDS: ReadonlyMap<string, HedgeLevel> = new Map(
  (Object.entries(LEVELS) as [HedgeLevel, string][]).flatMap(([level, words]) =>
    words.split(/\s+/u).map((word) => [word, level] as const),
  ),
);
