import { listClaimsBySpeaker } from '@attribune/store/postgres/claim/list-claims-by-speaker';
import { builder } from '../../builder.ts';
import { listLoader } from '../../list-loader.ts';
import { pageOfList } from '../../page-of-list.ts';
import { ClaimConnection } from '../claim/claim-connection.ts';
import { HopKind } from '../claim/claim-enums.ts';
import { Claim } from '../claim/claim-ref.ts';
import { Speaker } from './speaker-ref.ts';

const claimsOfSpeaker = listLoader(listClaimsBySpeaker);

builder.objectType(Speaker, {
  description: 'Who vouches for claims, across documents.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as addresses print it: 24 hexadecimal digits.' }),
    name: t.exposeString('name', { description: 'As a person would name them.' }),
    kind: t.field({ type: HopKind, description: 'What they are.', resolve: (speaker) => speaker.kind }),
    aliases: t.exposeStringList('aliases', {
      description: 'Other names under which they appear, in alphabetical order.',
    }),
    claims: t.connection(
      {
        type: Claim,
        description: 'Everything that current readings attribute to them, latest document first.',
        resolve: async (speaker, args, context) =>
          pageOfList('speaker.claims', await claimsOfSpeaker(context).load(speaker.id), args),
      },
      ClaimConnection,
    ),
  }),
});
