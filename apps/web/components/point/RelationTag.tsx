import { strings } from '../../strings.ts';

export type Relation = keyof typeof strings.relation;

type Props = { readonly relation: Relation; readonly children?: React.ReactNode };

/** How claims stand to each other: a shape, a colour and the word. */
export function RelationTag({ relation, children }: Props) {
  return (
    <span className="tag" data-relation={relation}>
      {children ?? strings.relation[relation]}
    </span>
  );
}
