/* eslint-disable */
/* prettier-ignore */

export type introspection_types = {
  AcceptReingestResult: {
    kind: 'UNION';
    name: 'AcceptReingestResult';
    fields: {};
    possibleTypes: 'Conflict' | 'NotFound' | 'NothingToDo' | 'Reingest' | 'Timeout';
  };
  AttributionType: { name: 'AttributionType'; enumValues: 'NAMED' | 'NONE' | 'UNNAMED' };
  Boolean: unknown;
  Bound: {
    name: 'Bound';
    enumValues: 'APPROX' | 'AT_LEAST' | 'AT_MOST' | 'EXACT' | 'LESS_THAN' | 'MORE_THAN' | 'RANGE';
  };
  ChangedClaim: {
    kind: 'OBJECT';
    name: 'ChangedClaim';
    fields: {
      changes: {
        name: 'changes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'FieldChange'; ofType: null };
            };
          };
        };
      };
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      quote: {
        name: 'quote';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Citation: {
    kind: 'OBJECT';
    name: 'Citation';
    fields: {
      claim: {
        name: 'claim';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
      number: {
        name: 'number';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Claim: {
    kind: 'OBJECT';
    name: 'Claim';
    fields: {
      alsoBy: {
        name: 'alsoBy';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'SCALAR'; name: 'String'; ofType: null };
            };
          };
        };
      };
      anchorId: {
        name: 'anchorId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      appearances: {
        name: 'appearances';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'ClaimAppearancesConnection'; ofType: null };
        };
      };
      attributedTo: { name: 'attributedTo'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      attributionType: {
        name: 'attributionType';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'AttributionType'; ofType: null };
        };
      };
      chain: {
        name: 'chain';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Hop'; ofType: null } };
          };
        };
      };
      citedIn: {
        name: 'citedIn';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SummarySentence'; ofType: null };
            };
          };
        };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      engine: {
        name: 'engine';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      firstSeenAt: {
        name: 'firstSeenAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      hedge: {
        name: 'hedge';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'HedgeLevel'; ofType: null } };
      };
      hedged: {
        name: 'hedged';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      index: {
        name: 'index';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      isCurrent: {
        name: 'isCurrent';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ClaimKind'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      passage: { name: 'passage'; type: { kind: 'OBJECT'; name: 'Passage'; ofType: null } };
      point: { name: 'point'; type: { kind: 'OBJECT'; name: 'Point'; ofType: null } };
      points: {
        name: 'points';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Point'; ofType: null };
            };
          };
        };
      };
      polarity: {
        name: 'polarity';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Polarity'; ofType: null } };
      };
      quantity: { name: 'quantity'; type: { kind: 'OBJECT'; name: 'Quantity'; ofType: null } };
      quote: {
        name: 'quote';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      speaker: { name: 'speaker'; type: { kind: 'OBJECT'; name: 'Speaker'; ofType: null } };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      stories: {
        name: 'stories';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Story'; ofType: null };
            };
          };
        };
      };
      version: {
        name: 'version';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Version'; ofType: null } };
      };
      when: { name: 'when'; type: { kind: 'OBJECT'; name: 'When'; ofType: null } };
      worth: {
        name: 'worth';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Worth'; ofType: null } };
      };
    };
  };
  ClaimAppearancesConnection: {
    kind: 'OBJECT';
    name: 'ClaimAppearancesConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ClaimAppearancesConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ClaimAppearancesConnectionEdge: {
    kind: 'OBJECT';
    name: 'ClaimAppearancesConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
    };
  };
  ClaimHit: {
    kind: 'OBJECT';
    name: 'ClaimHit';
    fields: {
      claim: { name: 'claim'; type: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      highlights: {
        name: 'highlights';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
          };
        };
      };
    };
  };
  ClaimHits: {
    kind: 'OBJECT';
    name: 'ClaimHits';
    fields: {
      hits: {
        name: 'hits';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ClaimHit'; ofType: null };
            };
          };
        };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ClaimKind: { name: 'ClaimKind'; enumValues: 'EVENT' | 'QUANTITY' | 'STATEMENT' };
  Conflict: {
    kind: 'OBJECT';
    name: 'Conflict';
    fields: {
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Contradiction: {
    kind: 'OBJECT';
    name: 'Contradiction';
    fields: {
      a: {
        name: 'a';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
      b: {
        name: 'b';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
      reason: {
        name: 'reason';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  DateTime: unknown;
  Derived: {
    kind: 'OBJECT';
    name: 'Derived';
    fields: {
      claims: {
        name: 'claims';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      rule: {
        name: 'rule';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Display: { name: 'Display'; enumValues: 'FULL' | 'PASSAGES' };
  Document: {
    kind: 'OBJECT';
    name: 'Document';
    fields: {
      boilerplate: {
        name: 'boilerplate';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
          };
        };
      };
      captures: {
        name: 'captures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      claims: {
        name: 'claims';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'DocumentClaimsConnection'; ofType: null };
        };
      };
      display: {
        name: 'display';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Display'; ofType: null } };
      };
      firstSeenAt: {
        name: 'firstSeenAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      hedges: {
        name: 'hedges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Hedge'; ofType: null };
            };
          };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      key: {
        name: 'key';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      keyKind: {
        name: 'keyKind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'KeyKind'; ofType: null } };
      };
      language: {
        name: 'language';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      nature: {
        name: 'nature';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Nature'; ofType: null } };
      };
      notice: { name: 'notice'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      outlet: { name: 'outlet'; type: { kind: 'OBJECT'; name: 'Outlet'; ofType: null } };
      problems: {
        name: 'problems';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Problem'; ofType: null };
            };
          };
        };
      };
      publishedAt: { name: 'publishedAt'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      quantities: {
        name: 'quantities';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Quantity'; ofType: null };
            };
          };
        };
      };
      run: {
        name: 'run';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Run'; ofType: null } };
      };
      sentences: {
        name: 'sentences';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Sentence'; ofType: null };
            };
          };
        };
      };
      story: { name: 'story'; type: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
      substance: {
        name: 'substance';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Substance'; ofType: null } };
      };
      text: { name: 'text'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      title: { name: 'title'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      url: { name: 'url'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      version: {
        name: 'version';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Version'; ofType: null } };
      };
      versions: {
        name: 'versions';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Version'; ofType: null };
            };
          };
        };
      };
    };
  };
  DocumentClaimsConnection: {
    kind: 'OBJECT';
    name: 'DocumentClaimsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'DocumentClaimsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  DocumentClaimsConnectionEdge: {
    kind: 'OBJECT';
    name: 'DocumentClaimsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
    };
  };
  DroppedSentence: {
    kind: 'OBJECT';
    name: 'DroppedSentence';
    fields: {
      check: {
        name: 'check';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      citations: {
        name: 'citations';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      reason: {
        name: 'reason';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Edition: {
    kind: 'OBJECT';
    name: 'Edition';
    fields: {
      dropped: {
        name: 'dropped';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'DroppedSentence'; ofType: null };
            };
          };
        };
      };
      engine: {
        name: 'engine';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      number: {
        name: 'number';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      publishedAt: {
        name: 'publishedAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      sentencesDropped: {
        name: 'sentencesDropped';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      sentencesPublished: {
        name: 'sentencesPublished';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  FieldChange: {
    kind: 'OBJECT';
    name: 'FieldChange';
    fields: {
      after: {
        name: 'after';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      before: {
        name: 'before';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      field: {
        name: 'field';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Float: unknown;
  Hedge: {
    kind: 'OBJECT';
    name: 'Hedge';
    fields: {
      cue: {
        name: 'cue';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
      };
      level: {
        name: 'level';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'HedgeLevel'; ofType: null } };
      };
    };
  };
  HedgeLevel: {
    name: 'HedgeLevel';
    enumValues: 'ASSERTED' | 'ESTIMATED' | 'EXPECTED' | 'LIKELY' | 'POSSIBLE' | 'REPORTED';
  };
  Hop: {
    kind: 'OBJECT';
    name: 'Hop';
    fields: {
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'HopKind'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      onRecord: {
        name: 'onRecord';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      span: { name: 'span'; type: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
    };
  };
  HopKind: { name: 'HopKind'; enumValues: 'DOCUMENT' | 'GROUP' | 'ORGANISATION' | 'PERSON' | 'UNNAMED' };
  ID: unknown;
  Int: unknown;
  KeyKind: { name: 'KeyKind'; enumValues: 'ID' | 'PATH' | 'URL' };
  Mutation: {
    kind: 'OBJECT';
    name: 'Mutation';
    fields: {
      acceptReingest: {
        name: 'acceptReingest';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'UNION'; name: 'AcceptReingestResult'; ofType: null };
        };
      };
      previewReingest: {
        name: 'previewReingest';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'UNION'; name: 'PreviewReingestResult'; ofType: null };
        };
      };
    };
  };
  Nature: { name: 'Nature'; enumValues: 'FICTION' | 'REPORT' | 'RESTATEMENT' };
  Node: {
    kind: 'INTERFACE';
    name: 'Node';
    fields: {
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
    };
    possibleTypes: 'Claim' | 'Document' | 'Outlet' | 'Point' | 'Speaker' | 'Story' | 'Version';
  };
  NotFound: {
    kind: 'OBJECT';
    name: 'NotFound';
    fields: {
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  NothingToDo: {
    kind: 'OBJECT';
    name: 'NothingToDo';
    fields: {
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Origins: {
    kind: 'OBJECT';
    name: 'Origins';
    fields: {
      named: {
        name: 'named';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      own: {
        name: 'own';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      unnamed: {
        name: 'unnamed';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Outlet: {
    kind: 'OBJECT';
    name: 'Outlet';
    fields: {
      display: {
        name: 'display';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Display'; ofType: null } };
      };
      family: {
        name: 'family';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  PageInfo: {
    kind: 'OBJECT';
    name: 'PageInfo';
    fields: {
      endCursor: { name: 'endCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      hasNextPage: {
        name: 'hasNextPage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      hasPreviousPage: {
        name: 'hasPreviousPage';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      startCursor: { name: 'startCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  Passage: {
    kind: 'OBJECT';
    name: 'Passage';
    fields: {
      after: {
        name: 'after';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      before: {
        name: 'before';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      quote: {
        name: 'quote';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Point: {
    kind: 'OBJECT';
    name: 'Point';
    fields: {
      claims: {
        name: 'claims';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'PointClaimsConnection'; ofType: null };
        };
      };
      folds: {
        name: 'folds';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'SCALAR'; name: 'String'; ofType: null };
            };
          };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PointKind'; ofType: null } };
      };
      label: {
        name: 'label';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      links: {
        name: 'links';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'PointLink'; ofType: null };
            };
          };
        };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      origins: {
        name: 'origins';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Origins'; ofType: null } };
      };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      question: { name: 'question'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      reason: {
        name: 'reason';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      relation: {
        name: 'relation';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Relation'; ofType: null } };
      };
      story: {
        name: 'story';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
      };
    };
  };
  PointClaimsConnection: {
    kind: 'OBJECT';
    name: 'PointClaimsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'PointClaimsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  PointClaimsConnectionEdge: {
    kind: 'OBJECT';
    name: 'PointClaimsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
    };
  };
  PointKind: { name: 'PointKind'; enumValues: 'EVENT' | 'FIGURE' | 'STATEMENT' };
  PointLink: {
    kind: 'OBJECT';
    name: 'PointLink';
    fields: {
      point: { name: 'point'; type: { kind: 'OBJECT'; name: 'Point'; ofType: null } };
      type: {
        name: 'type';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'PointLinkType'; ofType: null };
        };
      };
    };
  };
  PointLinkType: {
    name: 'PointLinkType';
    enumValues: 'OTHER_AREA' | 'OTHER_PERIOD' | 'PART_OF' | 'SUBSET_OF';
  };
  Polarity: { name: 'Polarity'; enumValues: 'AFFIRMED' | 'DENIED' };
  PreviewReingestResult: {
    kind: 'UNION';
    name: 'PreviewReingestResult';
    fields: {};
    possibleTypes: 'Conflict' | 'NotFound' | 'NothingToDo' | 'Reingest' | 'Timeout';
  };
  Problem: {
    kind: 'OBJECT';
    name: 'Problem';
    fields: {
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      remedy: { name: 'remedy'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      rule: {
        name: 'rule';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      span: { name: 'span'; type: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
    };
  };
  ProposedClaim: {
    kind: 'OBJECT';
    name: 'ProposedClaim';
    fields: {
      attributedTo: { name: 'attributedTo'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      hedge: {
        name: 'hedge';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'HedgeLevel'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ClaimKind'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      polarity: {
        name: 'polarity';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Polarity'; ofType: null } };
      };
      quantity: { name: 'quantity'; type: { kind: 'OBJECT'; name: 'Quantity'; ofType: null } };
      quote: {
        name: 'quote';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Quantity: {
    kind: 'OBJECT';
    name: 'Quantity';
    fields: {
      bound: {
        name: 'bound';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Bound'; ofType: null } };
      };
      counted: { name: 'counted'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      high: { name: 'high'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'QuantityKind'; ofType: null } };
      };
      low: { name: 'low'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      span: {
        name: 'span';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
      };
      unit: { name: 'unit'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  QuantityKind: {
    name: 'QuantityKind';
    enumValues: 'COUNT' | 'DATE' | 'MEASURE' | 'MONEY' | 'ORDINAL' | 'PERCENTAGE' | 'TIME';
  };
  Query: {
    kind: 'OBJECT';
    name: 'Query';
    fields: {
      claim: { name: 'claim'; type: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      document: { name: 'document'; type: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      node: { name: 'node'; type: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'LIST'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } };
        };
      };
      outlet: { name: 'outlet'; type: { kind: 'OBJECT'; name: 'Outlet'; ofType: null } };
      point: { name: 'point'; type: { kind: 'OBJECT'; name: 'Point'; ofType: null } };
      search: {
        name: 'search';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SearchResult'; ofType: null };
        };
      };
      speaker: { name: 'speaker'; type: { kind: 'OBJECT'; name: 'Speaker'; ofType: null } };
      status: {
        name: 'status';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Status'; ofType: null } };
      };
      stories: {
        name: 'stories';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'QueryStoriesConnection'; ofType: null };
        };
      };
      story: { name: 'story'; type: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
    };
  };
  QueryStoriesConnection: {
    kind: 'OBJECT';
    name: 'QueryStoriesConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'QueryStoriesConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Story'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  QueryStoriesConnectionEdge: {
    kind: 'OBJECT';
    name: 'QueryStoriesConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
      };
    };
  };
  Refusal: {
    kind: 'INTERFACE';
    name: 'Refusal';
    fields: {
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
    possibleTypes: 'Conflict' | 'NotFound' | 'NothingToDo' | 'Timeout';
  };
  Reingest: {
    kind: 'OBJECT';
    name: 'Reingest';
    fields: {
      added: {
        name: 'added';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ProposedClaim'; ofType: null };
            };
          };
        };
      };
      changed: {
        name: 'changed';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ChangedClaim'; ofType: null };
            };
          };
        };
      };
      createdAt: {
        name: 'createdAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      decidedAt: { name: 'decidedAt'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      engineAfter: {
        name: 'engineAfter';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      engineBefore: {
        name: 'engineBefore';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      lost: {
        name: 'lost';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'ProposedClaim'; ofType: null };
            };
          };
        };
      };
      state: {
        name: 'state';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'ReingestState'; ofType: null };
        };
      };
      unchanged: {
        name: 'unchanged';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  ReingestState: { name: 'ReingestState'; enumValues: 'ACCEPTED' | 'OUTDATED' | 'PREVIEWED' };
  Relation: { name: 'Relation'; enumValues: 'AGREE' | 'CONFLICT' | 'MIXED' | 'SINGLE' | 'UPDATE' };
  Run: {
    kind: 'OBJECT';
    name: 'Run';
    fields: {
      engine: {
        name: 'engine';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      finishedAt: {
        name: 'finishedAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  SearchEngine: { name: 'SearchEngine'; enumValues: 'MEILISEARCH' | 'POSTGRES' };
  SearchKind: { name: 'SearchKind'; enumValues: 'CLAIM' | 'STORY' };
  SearchResult: {
    kind: 'OBJECT';
    name: 'SearchResult';
    fields: {
      claims: {
        name: 'claims';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ClaimHits'; ofType: null } };
      };
      degraded: {
        name: 'degraded';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      engine: {
        name: 'engine';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'SearchEngine'; ofType: null } };
      };
      stories: {
        name: 'stories';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'StoryHits'; ofType: null } };
      };
    };
  };
  Sentence: {
    kind: 'OBJECT';
    name: 'Sentence';
    fields: {
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      role: { name: 'role'; type: { kind: 'ENUM'; name: 'SentenceRole'; ofType: null } };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  SentenceRole: {
    name: 'SentenceRole';
    enumValues: 'ADVICE' | 'FILLER' | 'FURNITURE' | 'QUESTION' | 'SOURCED' | 'SPECULATION' | 'UNSOURCED';
  };
  Span: {
    kind: 'OBJECT';
    name: 'Span';
    fields: {
      end: {
        name: 'end';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      start: {
        name: 'start';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Speaker: {
    kind: 'OBJECT';
    name: 'Speaker';
    fields: {
      aliases: {
        name: 'aliases';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'SCALAR'; name: 'String'; ofType: null };
            };
          };
        };
      };
      claims: {
        name: 'claims';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'SpeakerClaimsConnection'; ofType: null };
        };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      kind: {
        name: 'kind';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'HopKind'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      name: {
        name: 'name';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  SpeakerClaimsConnection: {
    kind: 'OBJECT';
    name: 'SpeakerClaimsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SpeakerClaimsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  SpeakerClaimsConnectionEdge: {
    kind: 'OBJECT';
    name: 'SpeakerClaimsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
    };
  };
  Status: {
    kind: 'OBJECT';
    name: 'Status';
    fields: {
      claims: {
        name: 'claims';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      dataVersion: {
        name: 'dataVersion';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      documents: {
        name: 'documents';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      engineVersion: {
        name: 'engineVersion';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      lastIngestAt: { name: 'lastIngestAt'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      outlets: {
        name: 'outlets';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      points: {
        name: 'points';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      searchDegraded: {
        name: 'searchDegraded';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } };
      };
      searchEngine: {
        name: 'searchEngine';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'SearchEngine'; ofType: null } };
      };
      stories: {
        name: 'stories';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      waitingDocuments: {
        name: 'waitingDocuments';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  Story: {
    kind: 'OBJECT';
    name: 'Story';
    fields: {
      claims: {
        name: 'claims';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'StoryClaimsConnection'; ofType: null };
        };
      };
      contradictions: {
        name: 'contradictions';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Contradiction'; ofType: null };
            };
          };
        };
      };
      counts: {
        name: 'counts';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'StoryCounts'; ofType: null };
        };
      };
      createdAt: {
        name: 'createdAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      documents: {
        name: 'documents';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'StoryDocumentsConnection'; ofType: null };
        };
      };
      edition: {
        name: 'edition';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Edition'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      nature: {
        name: 'nature';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Nature'; ofType: null } };
      };
      notice: { name: 'notice'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      points: {
        name: 'points';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'OBJECT'; name: 'StoryPointsConnection'; ofType: null };
        };
      };
      summary: {
        name: 'summary';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'SummarySentence'; ofType: null };
            };
          };
        };
      };
      title: {
        name: 'title';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      updatedAt: {
        name: 'updatedAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
    };
  };
  StoryClaimsConnection: {
    kind: 'OBJECT';
    name: 'StoryClaimsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StoryClaimsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  StoryClaimsConnectionEdge: {
    kind: 'OBJECT';
    name: 'StoryClaimsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Claim'; ofType: null } };
      };
    };
  };
  StoryCounts: {
    kind: 'OBJECT';
    name: 'StoryCounts';
    fields: {
      claims: {
        name: 'claims';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      contradictions: {
        name: 'contradictions';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      documents: {
        name: 'documents';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      figures: {
        name: 'figures';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      figuresInDispute: {
        name: 'figuresInDispute';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      nearCopies: {
        name: 'nearCopies';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      origins: {
        name: 'origins';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Origins'; ofType: null } };
      };
      outlets: {
        name: 'outlets';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      points: {
        name: 'points';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  StoryDocumentsConnection: {
    kind: 'OBJECT';
    name: 'StoryDocumentsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StoryDocumentsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  StoryDocumentsConnectionEdge: {
    kind: 'OBJECT';
    name: 'StoryDocumentsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      nearCopyOf: { name: 'nearCopyOf'; type: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      similarity: { name: 'similarity'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
    };
  };
  StoryHit: {
    kind: 'OBJECT';
    name: 'StoryHit';
    fields: {
      highlights: {
        name: 'highlights';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Span'; ofType: null } };
          };
        };
      };
      story: { name: 'story'; type: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
    };
  };
  StoryHits: {
    kind: 'OBJECT';
    name: 'StoryHits';
    fields: {
      hits: {
        name: 'hits';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StoryHit'; ofType: null };
            };
          };
        };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  StoryOrder: { name: 'StoryOrder'; enumValues: 'LARGEST' | 'MOST_DISPUTED' | 'NEWEST' };
  StoryPointsConnection: {
    kind: 'OBJECT';
    name: 'StoryPointsConnection';
    fields: {
      edges: {
        name: 'edges';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'StoryPointsConnectionEdge'; ofType: null };
            };
          };
        };
      };
      nodes: {
        name: 'nodes';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Point'; ofType: null };
            };
          };
        };
      };
      pageInfo: {
        name: 'pageInfo';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } };
      };
      totalCount: {
        name: 'totalCount';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
    };
  };
  StoryPointsConnectionEdge: {
    kind: 'OBJECT';
    name: 'StoryPointsConnectionEdge';
    fields: {
      cursor: {
        name: 'cursor';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      node: {
        name: 'node';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Point'; ofType: null } };
      };
    };
  };
  String: unknown;
  Substance: {
    kind: 'OBJECT';
    name: 'Substance';
    fields: {
      advice: {
        name: 'advice';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      filler: {
        name: 'filler';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      furniture: {
        name: 'furniture';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      question: {
        name: 'question';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      sourced: {
        name: 'sourced';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      speculation: {
        name: 'speculation';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
      unsourced: {
        name: 'unsourced';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
  SummarySection: { name: 'SummarySection'; enumValues: 'AGREED' | 'CONTRADICTED' | 'FIGURES' | 'SINGLE' };
  SummarySentence: {
    kind: 'OBJECT';
    name: 'SummarySentence';
    fields: {
      citations: {
        name: 'citations';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Citation'; ofType: null };
            };
          };
        };
      };
      derived: {
        name: 'derived';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: {
            kind: 'LIST';
            name: never;
            ofType: {
              kind: 'NON_NULL';
              name: never;
              ofType: { kind: 'OBJECT'; name: 'Derived'; ofType: null };
            };
          };
        };
      };
      point: { name: 'point'; type: { kind: 'OBJECT'; name: 'Point'; ofType: null } };
      position: {
        name: 'position';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      section: {
        name: 'section';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'SummarySection'; ofType: null };
        };
      };
      story: {
        name: 'story';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Story'; ofType: null } };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Timeout: {
    kind: 'OBJECT';
    name: 'Timeout';
    fields: {
      message: {
        name: 'message';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
    };
  };
  Version: {
    kind: 'OBJECT';
    name: 'Version';
    fields: {
      createdAt: {
        name: 'createdAt';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } };
      };
      document: {
        name: 'document';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Document'; ofType: null } };
      };
      id: {
        name: 'id';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } };
      };
      length: {
        name: 'length';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } };
      };
      localId: {
        name: 'localId';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      sha256: {
        name: 'sha256';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      title: { name: 'title'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  When: {
    kind: 'OBJECT';
    name: 'When';
    fields: {
      from: { name: 'from'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      precision: {
        name: 'precision';
        type: {
          kind: 'NON_NULL';
          name: never;
          ofType: { kind: 'ENUM'; name: 'WhenPrecision'; ofType: null };
        };
      };
      text: {
        name: 'text';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      to: { name: 'to'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } };
    };
  };
  WhenPrecision: {
    name: 'WhenPrecision';
    enumValues: 'DAY' | 'MINUTE' | 'MONTH' | 'UNRESOLVED' | 'WEEK' | 'YEAR';
  };
  Worth: {
    kind: 'OBJECT';
    name: 'Worth';
    fields: {
      reason: {
        name: 'reason';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } };
      };
      score: {
        name: 'score';
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } };
      };
    };
  };
};

/** An IntrospectionQuery representation of your schema.
 *
 * @remarks
 * This is an introspection of your schema saved as a file by GraphQLSP.
 * It will automatically be used by `gql.tada` to infer the types of your GraphQL documents.
 * If you need to reuse this data or update your `scalars`, update `tadaOutputLocation` to
 * instead save to a .ts instead of a .d.ts file.
 */
export type introspection = {
  name: never;
  query: 'Query';
  mutation: 'Mutation';
  subscription: never;
  types: introspection_types;
};

import * as gqlTada from 'gql.tada';

declare module 'gql.tada' {
  interface setupSchema {
    introspection: introspection;
  }
}
