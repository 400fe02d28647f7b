import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

const PROSE =
  'The harbour master closed both piers on Monday after the storm tore a crane from its rails, and said that they would stay shut for a week.';

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (inner: string) =>
  `<nav><a href="/">Home</a> <a href="/coast">Coast</a></nav><article>${inner}</article><footer>Imprint</footer>`;

function textOf(source: string): string {
  const parsed = parseHtml(source);
  return 'document' in parsed ? parsed.document.text : parsed.problem.rule;
}

describe('parseHtml', () => {
  it('takes paragraphs, headings and list items as lines of their own, without the page around them', () => {
    const inner = `<h1>Storm closes piers</h1><p>${PROSE}</p><h2>What next</h2><p>${PROSE} <b>Two</b> ships&nbsp;left.</p><ul><li>One pier</li><li>Two piers</li></ul><p>First<br>second. ${PROSE}</p>`;
    expect(textOf(page('<title>Storm closes piers</title>', article(inner))).split('\n\n')).toEqual([
      PROSE,
      'What next',
      `${PROSE} Two ships left.`,
      '• One pier',
      '• Two piers',
      'First',
      `second. ${PROSE}`,
    ]);
  });

  it('tells captions, rows of tables and sign-up boxes from paragraphs', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The crane on the pier</figcaption></figure>';
    const table = '<table><tr><th>Pier</th><th>Ships</th></tr><tr><td>North</td><td>14</td></tr></table>';
    const box =
      '<div class="box"><h4>The tide letter</h4><p>All ports, each morning.</p><form><input type="email"><button>Go</button></form></div>';
    const inner = `<p>${PROSE}</p>${figure}<p>${PROSE} Two ships left.</p>${table}${box}<p>${PROSE} One came.</p>`;
    expect(textOf(page('<title>x</title>', article(inner))).split('\n\n')).toEqual([
      PROSE,
      'Image: The crane on the pier',
      `${PROSE} Two ships left.`,
      'Pier | Ships',
      'North | 14',
      `${PROSE} One came.`,
    ]);
  });

  it('marks items and captions whose words stand in paragraphs of their own', () => {
    const inner = `<p>${PROSE}</p><p>${PROSE}</p><ul><li> <p>One pier is shut</p></li></ul><figure><img src="a.jpg"><figcaption><p>Photo: the crane</p></figcaption></figure><p>${PROSE}</p>`;
    expect(textOf(page('<title>x</title>', article(inner)))).toContain(
      '• One pier is shut\n\nPhoto: the crane',
    );
  });

  it('keeps a short article that stands beside an e-mail field', () => {
    const inner = `<p>${PROSE}</p><form><input type="email"></form>`;
    expect(textOf(page('<title>x</title>', article(inner)))).toContain(PROSE);
  });

  it('reads what JSON-LD says before what meta elements say', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Storm closes piers',
          datePublished: '2031-04-17T10:00:00Z',
          publisher: { name: 'Harbour Courier' },
          genre: ['fiction'],
        },
      ],
    };
    const head = `<title>Storm | Courier</title><meta property="og:title" content="Other"><meta property="og:site_name" content="Other"><link rel="canonical" href="https://courier.example/piers"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(parseHtml(page(head, article(`<p>${PROSE} ${PROSE}</p>`)))).toMatchObject({
      document: {
        title: 'Storm closes piers',
        outlet: 'Harbour Courier',
        publishedAt: '2031-04-17T10:00:00Z',
        url: 'https://courier.example/piers',
        nature: 'fiction',
      },
    });
  });

  it('reads Open Graph and meta elements', () => {
    const head =
      '<meta property="og:title" content="Storm closes piers"><meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2031-04-17"><meta property="og:url" content="https://courier.example/p">';
    expect(parseHtml(page(head, article(`<p>${PROSE} ${PROSE}</p>`)))).toMatchObject({
      document: {
        title: 'Storm closes piers',
        outlet: 'Harbour Courier',
        publishedAt: '2031-04-17',
        url: 'https://courier.example/p',
        nature: 'report',
      },
      problems: [],
    });
  });

  it('runs no script and keeps none of its text', () => {
    const hostile = `<script>globalThis.ran = true; document.write('written')</script><img src=x onerror="globalThis.ran = true"><p>${PROSE} ${PROSE}</p><style>p { color: red }</style>`;
    expect(textOf(page('', article(hostile)))).toBe(`${PROSE} ${PROSE}`);
    expect('ran' in globalThis).toBe(false);
  });

  it('leaves broken JSON-LD and dates in two readings aside, the latter with a problem', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="03/04/2025">';
    expect(parseHtml(page(head, article(`<p>${PROSE} ${PROSE}</p>`)))).toMatchObject({
      document: { publishedAt: null },
      problems: [{ rule: 'published-ambiguous' }],
    });
  });

  it.each([
    ['nothing', '', 'no-article'],
    ['an empty page', page('<title>x</title>', ''), 'no-article'],
    ['a page nested without end', '<div>'.repeat(5_000), 'page-too-tangled'],
  ])('has a problem with %s', (_, source, rule) => {
    expect(textOf(source)).toBe(rule);
  });

  it('answers any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<',
      '>',
      '<!--',
      '-->',
      '<a href="',
      '"',
      '&amp;',
      '&',
      PROSE,
      '<li>',
      '<table><tr><td>',
      '<![CDATA[',
      '</',
      '<svg>',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        (pieces) => void expect(textOf(pieces.join(''))).toBeDefined(),
      ),
      { numRuns: 60 },
    );
  });
});
