import { strings } from '../../strings.ts';

/** The look of the one page that cannot use the site's style sheet: its names change with every build. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:38rem;margin:4rem auto;padding:0 1rem;font:1.125rem/1.55 Charter,Georgia,serif;background:#fbfaf6;color:#1b1a17}',
  'h1{font-size:2rem;line-height:1.1}',
  '@media(prefers-color-scheme:dark){body{background:#14130f;color:#ece8dd}}',
].join('');

/**
 * The page for every address while the API does not answer, as HTML: proxy.ts sends it with status 503, so that no search
 * engine takes the trouble for the page. It holds nothing but words of this site.
 */
export function downPage(): string {
  const { title, what, remedy } = strings.trouble.unreachable;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${title} · ${strings.site.name}</title><style>${STYLE}</style></head>`,
    `<body><main><p><a href="/">${strings.site.name}</a></p><h1>${title}</h1><p>${what}</p><p>${remedy}</p></main></body></html>`,
  ].join('\n');
}
