import { describe, expect, it } from 'vitest';
import { findWebAddress } from './web-address.ts';

describe('addresses that lead out', () => {
  it.each([
    ['https://lowmark-wire.example/a?b=1', 'https://lowmark-wire.example/a?b=1'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
    ['HTTPS://Example.org', 'https://example.org/'],
  ])('%s is followed', (given, expected) => {
    expect(findWebAddress(given)).toBe(expected);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '/local/path',
    'ftp://example.org/',
  ])('%s gives nothing', (given) => {
    expect(findWebAddress(given)).toBeNull();
  });
});
