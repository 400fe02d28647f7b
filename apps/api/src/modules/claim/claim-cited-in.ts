import { listCitationsOfClaims } from '@attribune/store/postgres/edition/list-citations-of-claims';
import { builder } from '../../builder.ts';
import { listLoader } from '../../list-loader.ts';
import { summaryOfEdition } from '../story/story-loaders.ts';
import { SummarySentence } from '../story/summary-sentence.ts';
import { Claim } from './claim-ref.ts';

const citationsOfClaim = listLoader(listCitationsOfClaims);

builder.objectField(Claim, 'citedIn', (t) =>
  t.field({
    type: [SummarySentence],
    description: 'The sentences of current summaries that rest on it.',
    resolve: async (claim, _args, context) => {
      const places = await citationsOfClaim(context).load(claim.id);
      const summaries = await Promise.all(
        places.map((place) => summaryOfEdition(context).load(place.editionId)),
      );
      return places.flatMap(({ position }, at) =>
        (summaries[at] ?? []).filter((sentence) => sentence.position === position),
      );
    },
  }),
);
