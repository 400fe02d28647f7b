import { strings } from '../../strings.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { Figure } from '../figure/Figure.tsx';
import { hasSeveralValues } from '../figure/figure-rows.ts';
import { RelationTag } from '../point/RelationTag.tsx';
import { Contradiction } from './Contradiction.tsx';
import { SummaryRow } from './SummaryRow.tsx';
import { inSection, SECTIONS, type Section, shownBefore } from './sections.ts';
import type { StoryData, StoryPoint } from './story-query.ts';

type Props = {
  readonly story: StoryData;
  readonly points: readonly StoryPoint[];
  readonly numbers: DocumentNumbers;
};

/** The mark that stands at the head of a section; the relation of what it holds. */
const SECTION_RELATIONS = {
  AGREED: 'AGREE',
  FIGURES: 'CONFLICT',
  CONTRADICTED: 'CONFLICT',
  SINGLE: 'SINGLE',
} as const;

/** The summary in its sections, each figure below the sentence that speaks of it, each contradiction with both sides. */
export function SummarySections({ story, points, numbers }: Props) {
  const ordered = SECTIONS.flatMap((section) => inSection(story.summary, section));
  const shown = new Map(shownBefore(ordered).map((set, index) => [ordered[index], set]));
  const figures = points.filter((point) => isDrawn(point));
  return SECTIONS.map((section) => {
    const sentences = inSection(story.summary, section);
    const told = new Set(sentences.map(({ point }) => point?.localId));
    const alone = section === 'FIGURES' ? figures.filter(({ localId }) => !told.has(localId)) : [];
    const contradictions = section === 'CONTRADICTED' ? story.contradictions : [];
    if (sentences.length + alone.length + contradictions.length === 0) return null;
    return (
      <section key={section} aria-labelledby={`section-${section}`}>
        <SectionHead section={section} />
        {sentences.map((sentence) => (
          <div key={sentence.position}>
            <SummaryRow sentence={sentence} shown={shown.get(sentence) ?? new Set()} numbers={numbers} />
            {section === 'FIGURES'
              ? figures
                  .filter(({ localId }) => localId === sentence.point?.localId)
                  .map((point) => (
                    <Figure
                      key={point.localId}
                      point={point}
                      parts={partsOf(point, points)}
                      numbers={numbers}
                    />
                  ))
              : null}
          </div>
        ))}
        {alone.map((point) => (
          <Figure key={point.localId} point={point} parts={partsOf(point, points)} numbers={numbers} />
        ))}
        {contradictions.map((contradiction) => (
          <Contradiction
            key={`${contradiction.a.localId} ${contradiction.b.localId}`}
            contradiction={contradiction}
            numbers={numbers}
          />
        ))}
      </section>
    );
  });
}

function SectionHead({ section }: { readonly section: Section }) {
  return (
    <h2 id={`section-${section}`}>
      {strings.story.sections[section]}
      <RelationTag relation={SECTION_RELATIONS[section]}>{strings.story.sectionNotes[section]}</RelationTag>
    </h2>
  );
}

/** A figure is drawn where there is something to compare: two values that read differently. */
function isDrawn(point: StoryPoint): boolean {
  return point.kind === 'FIGURE' && point.relation !== 'SINGLE' && hasSeveralValues(point.claims.nodes);
}

/** Figures that count only a part of this one, in the same unit: they share its axis as open rings. */
function partsOf(whole: StoryPoint, points: readonly StoryPoint[]): StoryPoint[] {
  const unit = whole.claims.nodes[0]?.quantity?.unit;
  return points.filter(
    (point) =>
      point.kind === 'FIGURE' &&
      point.claims.nodes[0]?.quantity?.unit === unit &&
      point.links.some(({ type, point: to }) => type === 'SUBSET_OF' && to?.localId === whole.localId),
  );
}
