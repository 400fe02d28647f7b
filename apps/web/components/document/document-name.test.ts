import { describe, expect, it } from 'vitest';
import {
  documentTitle,
  type NamedDocument,
  provenance,
  provenanceBeside,
  shortName,
} from './document-name.ts';

const bare: NamedDocument = {
  title: null,
  key: 'troops/04.txt',
  keyKind: 'PATH',
  outlet: null,
  publishedAt: null,
};
const full: NamedDocument = {
  title: 'Nine sheep lost',
  key: 'https://gazette.example/sheep',
  keyKind: 'URL',
  outlet: { name: 'The Gazette' },
  publishedAt: '2031-04-14T18:40:00.000Z',
};

describe('what a document is called', () => {
  it('is what it says of itself', () => {
    expect(documentTitle(full)).toBe('Nine sheep lost');
    expect(shortName(full, 3)).toBe('The Gazette');
    expect(provenance(full)).toBe('The Gazette, 14 April 2031');
    expect(provenanceBeside(full)).toBe('14 April 2031');
  });

  it('is never made up where it says nothing', () => {
    expect(documentTitle(bare)).toBe('Untitled document (troops/04.txt)');
    expect(shortName(bare, 4)).toBe('document 4');
    expect(shortName(bare, undefined)).toBe('Untitled document (troops/04.txt)');
    expect(provenance(bare)).toBe('outlet and date not given in the file');
    expect(provenance({ ...full, publishedAt: null })).toBe('The Gazette, date not given');
    expect(provenance({ ...full, outlet: null })).toBe('outlet not given, 14 April 2031');
    expect(provenanceBeside({ ...full, publishedAt: null })).toBe('date not given');
  });
});
