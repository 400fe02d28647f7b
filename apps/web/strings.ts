import { adminStrings } from './strings/admin.ts';
import { claimStrings } from './strings/claim.ts';
import { documentStrings } from './strings/document.ts';
import { siteStrings } from './strings/site.ts';
import { storyStrings } from './strings/story.ts';

/** Every word that this site itself says, in one place. What documents say never passes through here. */
export const strings = {
  ...siteStrings,
  ...storyStrings,
  ...documentStrings,
  ...claimStrings,
  ...adminStrings,
} as const;
