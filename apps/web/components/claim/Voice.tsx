import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { strings } from '../../strings.ts';
import { toVoice } from './voice.ts';

export const Voice_ClaimFragment = graphql(`
  fragment Voice_Claim on Claim {
    attributedTo
    attributionType
    alsoBy
    hedge
    polarity
    chain {
      name
    }
  }
`);

type Props = {
  readonly claim: FragmentOf<typeof Voice_ClaimFragment>;
  /** Leaves out the note that explains a voice, where many stand below each other. */
  readonly isBrief?: boolean;
};

/** Who said it, through whom, how surely: "Ana Brandt, via the ministry · estimated". */
export function Voice({ claim, isBrief = false }: Props) {
  const { attributedTo, attributionType, alsoBy, chain, hedge } = readFragment(Voice_ClaimFragment, claim);
  const voice = toVoice({ attributedTo, attributionType, chain: chain.map((hop) => hop.name) });
  const note = isBrief ? '' : voice.note;
  return (
    <>
      <bdi>{voice.name}</bdi>{' '}
      <span className="soft">
        {note}
        {voice.via.length > 0 ? (
          <>
            {note ? ', ' : ''}
            {strings.voice.via} <bdi>{voice.via.join(`, ${strings.voice.via} `)}</bdi>
          </>
        ) : null}
        {alsoBy.length > 0 ? (
          <>
            {' '}
            · {strings.voice.also} <bdi>{alsoBy.join(', ')}</bdi>
          </>
        ) : null}
        {hedge === 'ASSERTED' || voice.isReportedly ? null : (
          <>
            {' '}
            · <span className="hedge">{strings.hedge[hedge]}</span>
          </>
        )}
      </span>
    </>
  );
}
