/** The largest query that our own site could send: every connection and every link, nested. */
export const STORY_PAGE = `
  fragment ClaimParts on Claim {
    id quote start end attributedTo hedge hedged polarity kind worth { score reason } when { text from to precision }
    speaker { id name kind aliases }
    chain { name kind onRecord span { start end } }
    quantity { low high unit bound kind counted span { start end } }
    passage { before quote after start end }
    version { id sha256 length }
    document { id title publishedAt outlet { id name family } story { id } }
  }
  fragment StoryParts on Story {
    id localId title nature notice createdAt updatedAt
    edition { number publishedAt sentencesPublished sentencesDropped dropped { text check reason citations { id } } }
    counts { documents nearCopies outlets claims points figures figuresInDispute contradictions origins { named unnamed own } }
    summary { position section text point { id } derived { text rule claims { id } } citations { number claim { ...ClaimParts } } }
    documents(first: 5) { totalCount edges { nearCopyOf { id } similarity node {
      id title text language captures versions { id } version { id } run { engine finishedAt } outlet { name }
      sentences { start end role } boilerplate { start end } hedges { level } quantities { low } problems { rule }
      substance { sourced unsourced speculation question advice filler furniture }
      claims(first: 5) { totalCount nodes { id } }
    } } }
    points(first: 5) { totalCount edges { node {
      id label relation reason kind question folds position origins { named } links { type point { id label } }
      claims(first: 5) { totalCount nodes { ...ClaimParts appearances(first: 3) { nodes { id document { title } } } citedIn { text } points { id } stories { id } } }
    } } }
    claims(first: 3) { nodes { id } }
    contradictions { reason a { ...ClaimParts } b { ...ClaimParts } }
  }`;
