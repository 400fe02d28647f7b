import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorId,
  claimId,
  documentId,
  ID_LENGTH,
  normaliseQuote,
  outletId,
  runId,
  speakerId,
  storyId,
  textHash,
  versionId,
} from './ids.ts';

const document = documentId({ kind: 'path', value: 'sample/a.txt' });

describe('an id', () => {
  it('has 24 hexadecimal digits, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const id = speakerId(value);
        expect(id).toMatch(/^[0-9a-f]+$/u);
        expect(id).toHaveLength(ID_LENGTH);
      }),
    );
  });

  it('never mixes two kinds of noun', () => {
    expect(
      new Set([storyId('x'), speakerId('x'), outletId('x'), runId('x', ''), versionId('x', '')]).size,
    ).toBe(5);
  });

  it('keeps fields apart: moving a character from one to the next gives another id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (first, second) => {
        const moved = [first.slice(0, -1), first.slice(-1) + second] as const;
        expect(runId(...moved)).not.toBe(runId(first, second));
      }),
    );
  });
});

describe('a document', () => {
  it('is the same under every spelling of its address', () => {
    const at = (value: string) => documentId({ kind: 'url', value });
    expect(at('HTTPS://News.Example:443/a/b/?utm_source=x#top')).toBe(at('https://news.example/a/b'));
    expect(at('https://news.example/a?b=2&a=1')).toBe(at('https://news.example/a?a=1&b=2'));
  });

  it('is another at another address, path or id, though the bytes are the same', () => {
    const ids = [
      documentId({ kind: 'url', value: 'https://news.example/a' }),
      documentId({ kind: 'url', value: 'https://news.example/b' }),
      documentId({ kind: 'path', value: 'a' }),
      documentId({ kind: 'id', value: 'a' }),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a version', () => {
  it('changes with every change of the text and with nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(versionId(document, a) === versionId(document, b)).toBe(a === b);
      }),
    );
  });

  it('tells texts apart that differ in an invisible character', () => {
    expect(textHash('Kursk')).not.toBe(textHash('Kur\u200Bsk'));
  });
});

describe('a claim', () => {
  it('follows from its version, span and index alone', () => {
    const version = versionId(document, 'text');
    expect(claimId(version, 0, 4, 0)).toBe(claimId(version, 0, 4, 0));
    const others = [
      claimId(version, 1, 4, 0),
      claimId(version, 0, 3, 0),
      claimId(version, 0, 4, 1),
      claimId(versionId(document, 'Text'), 0, 4, 0),
    ];
    expect(others).not.toContain(claimId(version, 0, 4, 0));
  });
});

describe('an anchor', () => {
  it.each([
    ['“At least 12 people”', '"at least 12 people"'],
    ['at  least\n12 people', 'At least 12 people'],
    ['the ministry’s figure', "the ministry's figure"],
  ])('holds through a change of typography: %j and %j', (a, b) => {
    expect(anchorId(document, a, 0)).toBe(anchorId(document, b, 0));
  });

  it.each([
    ['at least 12 people', 'at least 13 people'],
    ['the minister denied it', 'the ministers denied it'],
  ])('never drifts to a look-alike: %j and %j', (a, b) => {
    expect(anchorId(document, a, 0)).not.toBe(anchorId(document, b, 0));
  });

  it('tells the second occurrence of the same words from the first', () => {
    expect(anchorId(document, 'x', 0)).not.toBe(anchorId(document, 'x', 1));
  });

  it('rests on a normal form that is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
        expect(normaliseQuote(normaliseQuote(quote))).toBe(normaliseQuote(quote));
      }),
    );
  });
});
