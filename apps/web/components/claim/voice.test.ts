import { describe, expect, it } from 'vitest';
import { toVoice } from './voice.ts';

describe('whose voice a claim is in', () => {
  it('is the speaker’s, with everyone it came through', () => {
    const voice = toVoice({
      attributedTo: 'Nora Valtin',
      attributionType: 'NAMED',
      chain: ['Nora Valtin', 'the ministry'],
    });
    expect(voice).toEqual({ name: 'Nora Valtin', note: '', via: ['the ministry'], isReportedly: false });
  });

  it('keeps the letter a name came with, and begins “reports” with a capital', () => {
    expect(toVoice({ attributedTo: 'van der Berg', attributionType: 'NAMED', chain: [] }).name).toBe(
      'van der Berg',
    );
    expect(toVoice({ attributedTo: 'the ministry', attributionType: 'NAMED', chain: [] }).name).toBe(
      'The ministry',
    );
    expect(toVoice({ attributedTo: 'reports', attributionType: 'UNNAMED', chain: [] }).name).toBe('Reports');
  });

  it('is nobody’s where only an adverb reports it, and the document’s own where nothing does', () => {
    expect(toVoice({ attributedTo: null, attributionType: 'UNNAMED', chain: [] })).toMatchObject({
      name: 'Reportedly',
      isReportedly: true,
    });
    expect(toVoice({ attributedTo: null, attributionType: 'NONE', chain: [] }).name).toBe('No speaker named');
  });
});
