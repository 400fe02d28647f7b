import { strings } from '../../strings.ts';
import type { DocumentNumbers } from '../document/DocumentRef.tsx';
import { Figure } from '../figure/Figure.tsx';
import { hasSeveralValues, type Originals } from '../figure/figure-rows.ts';
import { RelationTag } from '../point/RelationTag.tsx';
import { Contradiction } from './Contradiction.tsx';
import { SummaryRow } from './SummaryRow.tsx';
import { type CitedSide, inSection, SECTIONS, type Section, shownBefore, toTold } from './sections.ts';
import type { PartPoint, StoryPoint, StoryPoints } from './story-points-query.ts';
import type { StoryData } from './story-query.ts';

type Props = {
  readonly story: StoryData;
  readonly points: StoryPoints;
  readonly numbers: DocumentNumbers;
  readonly originals: Originals;
};

/** The mark that stands at the head of a section; the relation of what it holds. */
const SECTION_RELATIONS = { AGREED: 'AGREE', CONTRADICTED: 'CONFLICT', SINGLE: 'SINGLE' } as const;
type SectionRelation = 'AGREE' | 'CONFLICT' | 'UPDATE' | 'SINGLE';

/** The summary in its sections, each figure below the sentence that speaks of it, each contradiction with both sides. */
export function SummarySections({ story, points, numbers, originals }: Props) {
  const sentences = SECTIONS.flatMap((section) => inSection(story.summary, section));
  const shown = shownBefore(sentences);
  const told = toTold(story.contradictions, sentences, shown);
  const pairs = story.contradictions.map((contradiction, index) => ({
    key: `${contradiction.a.localId} ${contradiction.b.localId}`,
    contradiction,
    at: told[index]?.at ?? null,
    cited: told[index]?.cited ?? new Map<string, CitedSide>(),
  }));
  const figures = points.compared.filter((point) => isDrawn(point));
  const spoken = new Set(sentences.map(({ point }) => point?.localId));
  return SECTIONS.map((section) => {
    const own = sentences.flatMap((sentence, at) => (sentence.section === section ? [{ sentence, at }] : []));
    const lone = {
      figures:
        section === 'FIGURES'
          ? figures.filter((point) => point.relation !== 'AGREE' && !spoken.has(point.localId))
          : [],
      pairs: section === 'CONTRADICTED' ? pairs.filter(({ at }) => at === null) : [],
    };
    if (own.length + lone.figures.length + lone.pairs.length === 0) return null;
    return (
      <section key={section} aria-labelledby={`section-${section}`}>
        <SectionHead section={section} relation={decideRelation(section, figures)} />
        {own.map(({ sentence, at }) => {
          const below = pairs.filter((pair) => pair.at === at);
          return (
            <div key={sentence.position}>
              <SummaryRow
                sentence={sentence}
                shown={shown[at] ?? new Set()}
                below={new Set(below.flatMap(({ cited }) => [...cited.values()].map(({ number }) => number)))}
                numbers={numbers}
              />
              {below.map(({ key, contradiction, cited }) => (
                <Contradiction key={key} contradiction={contradiction} numbers={numbers} cited={cited} />
              ))}
              {figures
                .filter(({ localId }) => localId === sentence.point?.localId)
                .map((point) => (
                  <Figure
                    key={point.localId}
                    point={point}
                    parts={partsOf(point, points.parts)}
                    numbers={numbers}
                    originals={originals}
                  />
                ))}
            </div>
          );
        })}
        {lone.figures.map((point) => (
          <Figure
            key={point.localId}
            point={point}
            parts={partsOf(point, points.parts)}
            numbers={numbers}
            originals={originals}
          />
        ))}
        {lone.pairs.map(({ key, contradiction }) => (
          <Contradiction key={key} contradiction={contradiction} numbers={numbers} />
        ))}
      </section>
    );
  });
}

type HeadProps = { readonly section: Section; readonly relation: SectionRelation };

function SectionHead({ section, relation }: HeadProps) {
  const { sections, sectionNotes, figureNotes } = strings.story;
  return (
    <h2 id={`section-${section}`}>
      {sections[section]}
      <RelationTag relation={relation}>
        {section === 'FIGURES' ? figureNotes[relation] : sectionNotes[section]}
      </RelationTag>
    </h2>
  );
}

/** The mark at the head of a section: that of what it holds; figures are as disputed as the most disputed of them. */
function decideRelation(section: Section, figures: readonly StoryPoint[]): SectionRelation {
  if (section !== 'FIGURES') return SECTION_RELATIONS[section];
  if (figures.some(({ relation }) => relation === 'CONFLICT' || relation === 'MIXED')) return 'CONFLICT';
  return figures.some(({ relation }) => relation === 'UPDATE') ? 'UPDATE' : 'AGREE';
}

/** A figure is drawn where there is something to compare: two values that read differently. */
function isDrawn(point: StoryPoint): boolean {
  return point.kind === 'FIGURE' && point.relation !== 'SINGLE' && hasSeveralValues(point.claims.nodes);
}

/** Figures that count only a part of this one, in the same unit: they share its axis as open rings. */
function partsOf(whole: StoryPoint, parts: readonly PartPoint[]): PartPoint[] {
  const unit = whole.claims.nodes[0]?.quantity?.unit;
  return parts.filter(
    (part) =>
      part.claims.nodes[0]?.quantity?.unit === unit &&
      part.links.some(({ type, point }) => type === 'SUBSET_OF' && point?.localId === whole.localId),
  );
}
