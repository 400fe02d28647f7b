import { listCitationsOfClaims } from '@attribune/store/postgres/edition/list-citations-of-claims';
import { builder } from '../../builder.ts';
import { listLoader } from '../../list-loader.ts';
import { SummarySentence } from '../story/summary-sentence.ts';
import { Claim } from './claim-ref.ts';

const citationsOfClaim = listLoader(listCitationsOfClaims);

builder.objectField(Claim, 'citedIn', (t) =>
  t.field({
    type: [SummarySentence],
    description: 'The sentences of current summaries that rest on it.',
    resolve: (claim, _args, context) => citationsOfClaim(context).load(claim.id),
  }),
);
