import { Passage } from '../components/claim/Passage.tsx';
import { AnnotatedText } from '../components/document/AnnotatedText.tsx';
import { DocumentFacts } from '../components/document/DocumentFacts.tsx';
import { documentTitle } from '../components/document/document-name.ts';
import type { DocumentClaim, DocumentData } from '../components/document/document-query.ts';
import { ProblemList } from '../components/document/ProblemList.tsx';
import { ReingestForm } from '../components/document/ReingestForm.tsx';
import { SubstanceBar, SubstanceLegend } from '../components/document/SubstanceBar.tsx';
import { VersionList } from '../components/document/VersionList.tsx';
import { NatureNotice } from '../components/furniture/NatureNotice.tsx';
import { strings } from '../strings.ts';
import { PageLayout } from './PageLayout.tsx';

type Props = {
  readonly document: DocumentData;
  readonly claims: readonly DocumentClaim[];
  /** How many further claims the text holds, which are not marked. */
  readonly hiddenClaims: number;
  readonly isAdmin: boolean;
  /** What an admin's last step came to, in words. */
  readonly notice: string | null;
};

/** A document: what is known of it, what it is made of, its text with its claims, its versions and problems. */
export function DocumentLayout({ document, claims, hiddenClaims, isAdmin, notice }: Props) {
  return (
    <PageLayout>
      <article>
        <DocumentFacts document={document} />
        <h1 dir="auto">{documentTitle(document)}</h1>
        <NatureNotice natures={[document.nature]} />
        {notice ? (
          <p className="notice" role="status">
            {notice}
          </p>
        ) : null}
        {isAdmin ? <ReingestForm documentId={document.localId} /> : null}
        <h2>
          {strings.document.substance} <span>{strings.document.substanceNote}</span>
        </h2>
        <div className="big-bar">
          <SubstanceBar substance={document.substance} />
        </div>
        <SubstanceLegend substance={document.substance} />
        <h2>
          {strings.document.text}{' '}
          <span>{document.text === null ? strings.document.textHidden : strings.document.textNote}</span>
        </h2>
        {hiddenClaims > 0 ? (
          <p className="notice">{strings.document.hiddenClaims(claims.length, hiddenClaims)}</p>
        ) : null}
        <DocumentText document={document} claims={claims} />
        <h2>{strings.document.versions}</h2>
        <VersionList document={document} />
        <h2>{strings.document.problems}</h2>
        <ProblemList problems={document.problems} text={document.text} />
      </article>
    </PageLayout>
  );
}

/** The text with its marks; where its outlet does not let it be shown, the passages of its claims. */
function DocumentText({ document, claims }: Pick<Props, 'document' | 'claims'>) {
  if (document.text === null) {
    return (
      <div className="passages measure">
        {claims.map((claim) => (
          <Passage key={claim.localId} claim={claim} />
        ))}
      </div>
    );
  }
  return (
    <>
      {claims.length === 0 ? <p className="note">{strings.document.noClaims}</p> : <TextLegend />}
      <AnnotatedText
        text={document.text}
        language={document.language}
        claims={claims}
        hedges={document.hedges.map(({ cue }) => cue)}
        furniture={document.boilerplate}
      />
    </>
  );
}

function TextLegend() {
  return (
    <ul className="legend text-legend">
      <li>
        <span className="claimed">{strings.document.legendClaim}</span>
      </li>
      <li>
        <span className="hedge">{strings.hedge.LIKELY}</span> {strings.document.legendHedge}
      </li>
      <li>
        <span className="furniture">{strings.document.legendFurnitureSample}</span>{' '}
        {strings.document.legendFurniture}
      </li>
    </ul>
  );
}
