import type { LineRule } from './line.ts';
import { endsLikeSentence } from './line-shape.ts';

/** `Home > Security`, `News » World » Asia`, `Outlet | Thursday, 12 September | Politics`: where the page hangs in its site. */
export const breadcrumb: LineRule = (line) => {
  if (line.text.length > 160 || endsLikeSentence(line.text)) return null;
  const steps = line.text.split(/\s[>»›|/·•]\s/u).length;
  const isPath = steps >= 2 && /\s[>»›]\s/u.test(line.text);
  return isPath || steps >= 3 ? { kind: 'furniture', rule: 'breadcrumb' } : null;
};
