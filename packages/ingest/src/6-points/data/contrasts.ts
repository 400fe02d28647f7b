/**
 * Words that tell one of several like things from the others. Two claims that hold different ones of a set speak of two things. Sources:
 * directions, sides, ordinals and relative times of English; people by sex and age.
 */
export const CONTRASTS: readonly (readonly (readonly string[])[])[] = [
  [
    ['north', 'northern'],
    ['south', 'southern'],
    ['east', 'eastern'],
    ['west', 'western'],
  ],
  [['left'], ['right']],
  [['upper'], ['lower']],
  [['front'], ['rear', 'back']],
  [
    ['inner', 'inside'],
    ['outer', 'outside'],
  ],
  [
    ['old', 'older'],
    ['new', 'newer'],
  ],
  [
    ['first', 'earlier', 'previous'],
    ['second', 'next', 'later'],
    ['third'],
    ['fourth'],
    ['fifth'],
    ['last', 'final'],
  ],
  [
    ['this', 'today', 'now'],
    ['last', 'yesterday', 'previous'],
    ['next', 'tomorrow'],
  ],
  [
    ['men', 'man', 'boys', 'boy'],
    ['women', 'woman', 'girls', 'girl'],
    ['children', 'child'],
  ],
  [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  [['morning'], ['afternoon'], ['evening', 'night']],
  [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
];
