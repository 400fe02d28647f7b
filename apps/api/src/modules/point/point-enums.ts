import type { PointLink as Link, Point, Relation as RelationValue } from '@attribune/schema/point';
import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';

export const PointKind = builder.enumType('PointKind', {
  description: 'What the claims of a point are about.',
  values: toEnumValues<Point['kind']>({
    figure: 'A numeric question.',
    statement: 'Something that is asserted.',
    event: 'Something that happened or will happen.',
  }),
});

export const Relation = builder.enumType('Relation', {
  description: 'How the claims of a point stand to each other.',
  values: toEnumValues<RelationValue>({
    single: 'Fewer than two documents, near-copies folded.',
    agree: 'They agree within rounding, bounds and ranges.',
    conflict: 'They give rival values at the same time and scope.',
    update: 'A later one overtakes an earlier one, which is not refuted by it.',
    mixed: 'Both updates and a conflict.',
  }),
});

export const PointLinkType = builder.enumType('PointLinkType', {
  description: 'How the scope of one point stands to that of another.',
  values: toEnumValues<Link['type']>({
    subsetOf: 'It counts some of what the other counts.',
    partOf: 'It is a part of what the other measures.',
    otherPeriod: 'The same for another period.',
    otherArea: 'The same for another area.',
  }),
});
