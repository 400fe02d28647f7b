import { describe, expect, it } from 'vitest';
import { parseStartOptions } from './options.ts';

describe('the options of npm start', () => {
  it('default to the bundled sample, kept data and any free port', () => {
    expect(parseStartOptions([])).toEqual({ corpus: [], fresh: false, port: null });
  });

  it('take several corpora and a port', () => {
    const options = parseStartOptions([
      '--corpus',
      'sample',
      '--corpus',
      'docs',
      '--port',
      '8080',
      '--fresh',
    ]);
    expect(options).toMatchObject({
      fresh: true,
      port: 8080,
      corpus: [expect.stringContaining('sample'), expect.stringContaining('docs')],
    });
  });

  it.each([
    [['--port', 'eighty'], /--port must be a whole number/],
    [['--port', '0'], /--port must be a whole number/],
    [['--port', '70000'], /--port must be a whole number/],
    [['--corpus', '/nowhere/at/all'], /no file or folder at \/nowhere\/at\/all/],
    [['--prot', '80'], /--prot/],
    [['surplus'], /surplus/],
  ])('refuse %j and name what is wrong', (args, message) => {
    const result = parseStartOptions(args);
    expect(result).toHaveProperty('faults');
    expect(JSON.stringify(result)).toMatch(message);
  });

  it('name every fault at once', () => {
    expect(parseStartOptions(['--port', 'x', '--corpus', '/nowhere'])).toMatchObject({
      faults: [expect.any(String), expect.any(String)],
    });
  });
});
