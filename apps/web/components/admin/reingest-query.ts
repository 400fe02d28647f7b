import { type Answer, ask, type Refusal } from '../../graphql/ask.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { DocumentRef_DocumentFragment } from '../document/DocumentRef.tsx';

const ReingestPreview_ReingestFragment = graphql(
  `
    fragment ReingestPreview_Reingest on Reingest @_unmask {
      id
      state
      engineBefore
      engineAfter
      unchanged
      createdAt
      document {
        localId
        title
        key
        nature
        ...DocumentRef_Document
      }
      added {
        localId
        quote
        attributedTo
        hedge
        polarity
      }
      changed {
        localId
        quote
        changes {
          field
          before
          after
        }
      }
      lost {
        localId
        quote
        attributedTo
        hedge
        polarity
      }
    }
  `,
  [DocumentRef_DocumentFragment],
);

const ReingestQuery = graphql(
  `
    query Reingest($id: ID!) {
      reingest(id: $id) {
        ...ReingestPreview_Reingest
      }
    }
  `,
  [ReingestPreview_ReingestFragment],
);

const PreviewMutation = graphql(`
  mutation PreviewReingest($documentId: ID!) {
    previewReingest(documentId: $documentId) {
      __typename
      ... on Reingest {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

const AcceptMutation = graphql(`
  mutation AcceptReingest($previewId: ID!) {
    acceptReingest(previewId: $previewId) {
      __typename
      ... on Reingest {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export type ReingestPreview = NonNullable<ResultOf<typeof ReingestQuery>['reingest']>;
export type ProposedClaim = ReingestPreview['added'][number];

/** A preview by its id; null if there is none. */
export async function askReingest(id: string, token: string): Promise<Answer<ReingestPreview | null>> {
  const answer = await ask(ReingestQuery, { id }, { token });
  return answer.ok ? { ok: true, data: answer.data.reingest } : answer;
}

/** What a step came to: the id of the re-ingest, or why there is none, in words. */
export type Step =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly message: string };

/** Has a document read anew, without changing anything. */
export async function previewReingest(documentId: string, token: string): Promise<Step> {
  const answer = await ask(PreviewMutation, { documentId }, { token });
  return answer.ok ? toStep(answer.data.previewReingest) : toRefused(answer.refusal);
}

/** Makes a previewed reading the current one. */
export async function acceptReingest(previewId: string, token: string): Promise<Step> {
  const answer = await ask(AcceptMutation, { previewId }, { token });
  return answer.ok ? toStep(answer.data.acceptReingest) : toRefused(answer.refusal);
}

type StepResult = ResultOf<typeof PreviewMutation>['previewReingest'];

function toStep(result: StepResult): Step {
  return result.__typename === 'Reingest'
    ? { ok: true, id: result.id }
    : { ok: false, message: result.message };
}

function toRefused(refusal: Refusal): Step {
  return { ok: false, message: refusal.message };
}
