import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from './address.ts';

describe('a canonical address', () => {
  it.each([
    ['https://News.Example/A/', 'https://news.example/A'],
    ['http://news.example:80/', 'http://news.example/'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y#comments', 'https://news.example/a?id=7'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each([
    ['not an address'],
    ['ftp://files.example/a'],
    ['javascript:alert(1)'],
    [''],
    ['//news.example/a'],
    ['mailto:desk@news.example'],
  ])('of %j, which is no web address, is the text itself', (text) => {
    expect(canonicalAddress(text)).toBe(text);
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(canonicalAddress(canonicalAddress(address))).toBe(canonicalAddress(address));
      }),
    );
  });

  it('keeps the parameters that name a text', () => {
    expect(canonicalAddress('https://news.example/?story=1')).not.toBe(
      canonicalAddress('https://news.example/?story=2'),
    );
  });
});
