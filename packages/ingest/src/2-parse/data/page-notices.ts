/**
 * What a page says in its own name, by class. Source of each class: the notices that news sites of the Common Crawl News
 * collection, wire services, text pages of broadcasters, newsletters and press offices print around an article, gathered
 * by hand. All lower case. The first word is looked up, so a line costs one look whatever the length of the lists.
 */

/** Unmistakable however the line goes on, a full stop at its end included. */
export const NOTICE_OPENINGS: readonly string[] = [
  // Consent: what the law of the European Union makes pages say.
  ...['we use cookies', 'this site uses cookies', 'this website uses cookies', 'we and our partners use'],
  ...['by continuing to use this', 'by using this site', 'by clicking', 'your privacy is important to us'],
  // Rights, as agencies and Wikinews print them.
  ...['all rights reserved', 'this material may not be', 'this page is archived', 'this article is archived'],
  ...['this content may not be', 'republished with permission', 'reproduction without permission'],
  // Why a letter came and how to stop it.
  ...[
    'you are receiving this',
    "you're receiving this",
    'you received this email',
    'was this email forwarded',
  ],
  ...['forwarded this email', 'was this forwarded to you', 'to unsubscribe', 'this email was sent to'],
  // Calls for tips and opinions.
  ...['do you have a story', 'have a story', 'got a story', 'do you know more', 'have an opinion on this'],
  ...['do you have information about', 'email us at', 'contact the newsdesk', 'have your say'],
  // Contacts of press offices.
  ...['for more information, visit', 'for more information visit', 'for more information, contact'],
  ...['for more information contact', 'for further information, contact', 'for further information contact'],
  ...['for further information, please', 'for more information, please', 'for media enquiries'],
  ...['for media inquiries', 'media contact', 'press contact', 'notes to editors', 'note to editors'],
  // Live coverage that speaks of itself.
  ...['follow our live', 'follow live updates', "that's all from us", "that's it from us"],
  ...['thanks for reading', 'thank you for reading', 'thanks for following', 'thanks for joining us'],
  ...['we are closing this live', 'our live coverage', 'this live blog', 'this live page'],
  // Payment.
  ...['this article is for subscribers', 'this story is for subscribers', 'already a subscriber'],
  ...['to continue reading', 'you have reached your limit', 'create a free account', 'unlock this article'],
];

/** Unmistakable only in a short line that does not end as a sentence does. */
export const SHORT_NOTICE_OPENINGS: readonly string[] = [
  // The article is broken off here.
  ...['story continues', 'article continues', 'continues below', 'scroll down for', 'scroll down to'],
  ...[
    'continued on page',
    'continued from page',
    'more on page',
    'turn to page',
    'see page',
    'full story page',
  ],
  ...['read the full', 'read full', 'click for', 'tap for', 'swipe to', 'hide caption', 'toggle caption'],
  // What blogs and letters print above and below a text.
  ...[
    'tagged with',
    'tagged as',
    'posted in',
    'powered by',
    'previous:',
    'next:',
    'older post',
    'newer post',
  ],
  ...[
    'view in browser',
    'view in your browser',
    'view this email',
    'view online',
    'unsubscribe',
    'manage your',
  ],
  ...['update your preferences', 'forward to a friend', 'was this helpful', 'rate this', 'report a typo'],
  ...[
    'report an error',
    'add as a preferred source',
    'make us preferred',
    'show more',
    'load more',
    'see all',
  ],
  // Boxes that ask for an address.
  ...[
    'get the morning',
    'get the daily',
    'get our free',
    'your daily',
    'email address',
    'your email address',
  ],
];

/** Whole lines: kickers above a headline, orders of press offices, marks of a wiki. */
export const WHOLE_NOTICES: readonly string[] = [
  ...['exclusive', 'breaking', 'breaking news', 'developing', 'developing story', 'live', 'live updates'],
  ...[
    'live blog',
    'opinion',
    'comment',
    'analysis',
    'editorial',
    'explainer',
    'feature',
    'interview',
    'sponsored',
  ],
  ...['for immediate release', 'press release', 'news release', 'media release', 'embargoed', 'ends', 'end'],
  ...[
    'edit',
    'pin',
    'pinned',
    'key points',
    'summary',
    'key events',
    'latest',
    'share this story',
    'premium',
  ],
  ...['subscribers only', 'free to read', 'gift article', 'save', 'copy', 'email', 'facebook', 'twitter'],
  ...['whatsapp', 'linkedin', 'close', 'skip', 'more', 'news', 'sport', 'sports', 'weather', 'business'],
];
