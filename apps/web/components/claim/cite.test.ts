import { describe, expect, it } from 'vitest';
import { toCitation } from './cite.ts';

const document = {
  title: 'Nine sheep lost',
  key: 'https://gazette.example/sheep',
  keyKind: 'URL',
  outlet: { name: 'The Gazette' },
  publishedAt: '2031-04-14T18:40:00.000Z',
} as const;
const claim = { localId: 'abc', quote: 'nine sheep are lost', attributedTo: 'Ada Moor', document };

describe('the text that cites a claim', () => {
  it('names the words, the speaker, the document, the outlet, the day and the address', () => {
    expect(toCitation(claim, 'https://news.example')).toBe(
      '“nine sheep are lost” (Ada Moor). Nine sheep lost. The Gazette, 14 April 2031. Attribune, claim abc, https://news.example/claims/abc',
    );
  });

  it('says what the document does not give, and invents no speaker', () => {
    const bare = {
      ...document,
      title: null,
      key: 'sheep/01.txt',
      keyKind: 'PATH',
      outlet: null,
      publishedAt: null,
    } as const;
    expect(toCitation({ ...claim, attributedTo: null, document: bare }, '')).toBe(
      '“nine sheep are lost”. Untitled document (sheep/01.txt). outlet and date not given in the file. Attribune, claim abc, /claims/abc',
    );
  });
});
