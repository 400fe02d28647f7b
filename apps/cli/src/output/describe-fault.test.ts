import { describe, expect, it } from 'vitest';
import { describeFault } from './describe-fault.ts';

describe('describeFault', () => {
  it('tells an error with its causes, outermost first, and where it came from', () => {
    const cause = new Error('the disk is full');
    const text = describeFault(new Error('The document was not saved', { cause }));
    expect(text).toMatch(/^attribune: The document was not saved\n {2}because: the disk is full\n {4}at /u);
  });

  it('tells a wrong setting without a stack', () => {
    const error = new Error('DATABASE_URL: must be a postgres:// address');
    error.name = 'SettingsError';
    expect(describeFault(error)).toBe('attribune: DATABASE_URL: must be a postgres:// address');
  });

  it('tells whatever else was thrown', () => {
    expect(describeFault('gone')).toBe('attribune: gone');
  });
});
