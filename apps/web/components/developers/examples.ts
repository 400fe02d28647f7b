/** Questions that developers ask first; the tests ask each of them of the schema. */
export const EXAMPLES = [
  {
    name: 'stories',
    query: `{
  stories(first: 5, orderBy: MOST_DISPUTED) {
    nodes {
      localId
      title
      counts { documents origins { named unnamed own } figuresInDispute }
    }
  }
}`,
  },
  {
    name: 'figures',
    query: `{
  stories(first: 1) {
    nodes {
      points(kind: [FIGURE], relation: [CONFLICT, MIXED]) {
        nodes {
          question
          relation
          reason
          claims {
            nodes {
              quote
              attributedTo
              hedge
              quantity { low high bound unit }
              document { outlet { name } publishedAt }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'search',
    query: `{
  search(query: "tunnel", first: 5) {
    engine
    degraded
    claims { hits { claim { quote attributedTo passage { before quote after } } } }
  }
}`,
  },
] as const;
