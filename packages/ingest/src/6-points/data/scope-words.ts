/**
 * Words that say whether a figure has come about or lies ahead. Source: the modals of English grammar and the frames
 * Expectation, Predicting and Purpose of FrameNet.
 */
export const AHEAD: ReadonlySet<string> = new Set(
  `could may might
  expect expects expected expecting forecast forecasts forecasting predict predicts predicted project projects projected
  anticipate anticipates anticipated foresee foresees foreseen
  plan plans planned planning intend intends intended aim aims aimed propose proposes proposed hope hopes hoped target`.split(
    /\s+/u,
  ),
);

/**
 * Words that narrow what is counted to a part of it, by class: two figures of one happening that are narrowed otherwise do not answer
 * one question. Source: the grades of injury and the stages of a count in the style guides of news agencies.
 */
export const NARROWING: Readonly<Record<string, string>> = {
  seriously: 'serious',
  critically: 'serious',
  severely: 'serious',
  gravely: 'serious',
  badly: 'serious',
  slightly: 'light',
  lightly: 'light',
  new: 'new',
  suspected: 'suspected',
  probable: 'suspected',
  presumed: 'suspected',
};

/** Words by which a count is of a whole country. */
export const NATIONWIDE: ReadonlySet<string> = new Set([
  'nationwide',
  'countrywide',
  'nationally',
  'statewide',
]);
