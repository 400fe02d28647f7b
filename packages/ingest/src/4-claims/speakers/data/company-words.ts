/**
 * Last words of company names that are no family names. Source: the industries of the Global Industry Classification Standard
 * (GICS) in the words that companies put into their names, and the legal forms of ISO 20275.
 */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  [
    'aerospace airlines airways aluminium automotive aviation banking beverages biotech biotechnologies breweries bricks broadcasting cables capital cement chemicals coal communications construction containers credit cruises dairies dairy defence defense digital electric electricity electronics energy engineering entertainment equipment estates farms ferries fertilisers finance financial foods freight fuel fuels gas healthcare holdings homes hotels industries instruments insurance interactive investments laboratories labs leasing lines logistics machinery marine markets materials media medical metals mines minerals mining mobile motors mutual networks nuclear oil packaging pharma pharmaceuticals pharmacies petroleum pipelines plastics ports products properties railway railways refineries refining renewables resources restaurants retail robotics rubber savings security semiconductors services shipping shipyard shipyards software solar solutions steelworks storage stores studios supermarkets systems technologies technology telecom telecommunications telegraph textiles timber tobacco tools toys trading transport travel utilities ventures water wind wireless works',
    'ag associates bros bv co corp corp. corporation gmbh group inc inc. incorporated kg limited llc llp ltd ltd. nv oy partners plc pty sa sarl se sons spa srl trust',
  ]
    .join(' ')
    .split(' '),
);
