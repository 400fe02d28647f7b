import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { walkPlaces } from './walk-places.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'attribune-walk-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), 'text');
  }
}

async function walk(...places: string[]): Promise<{ keys: string[]; rules: string[]; hidden: number }> {
  const tally = { hidden: 0 };
  const keys: string[] = [];
  const rules: string[] = [];
  for await (const walked of walkPlaces(places, tally)) {
    if ('file' in walked) keys.push(walked.file.key);
    else rules.push(walked.problem.rule);
  }
  return { keys, rules, hidden: tally.hidden };
}

describe('walkPlaces', () => {
  it('gives every known file below a folder, in the order of names, named from the folder', async () => {
    await put('b.txt', 'a/2.md', 'a/1.HTML', 'a/deep/er.jsonl', 'Z.htm');
    expect(await walk(root)).toEqual({
      keys: ['Z.htm', 'a/1.HTML', 'a/2.md', 'a/deep/er.jsonl', 'b.txt'],
      rules: [],
      hidden: 0,
    });
  });

  it('passes over names that begin with a dot and counts them', async () => {
    await put('a.txt', '.git/config.txt', '.hidden.txt');
    expect(await walk(root)).toEqual({ keys: ['a.txt'], rules: [], hidden: 2 });
  });

  it('takes a file that is named itself, by its name', async () => {
    await put('sub/a.txt');
    expect((await walk(join(root, 'sub/a.txt'))).keys).toEqual(['a.txt']);
  });

  it('never lets a file take the place of another of its name from another root', async () => {
    await put('one/a.txt', 'two/a.txt');
    const { keys, rules } = await walk(join(root, 'one'), join(root, 'two'), join(root, 'one'));
    expect(keys).toEqual(['a.txt']);
    expect(rules).toEqual(['same-key']);
  });

  it('ends on links that lead in a circle and enters each folder once', async () => {
    await put('a/1.txt');
    await symlink(root, join(root, 'a/up'));
    await symlink(join(root, 'a'), join(root, 'b'));
    await symlink(join(root, 'self'), join(root, 'self'));
    const { keys, rules } = await walk(root);
    expect(keys).toEqual(['a/1.txt']);
    expect(rules).toEqual(['broken-link']);
  });

  it('names what it cannot take: other extensions, broken links, nothing there', async () => {
    await put('a.pdf', 'README');
    await symlink(join(root, 'nowhere.txt'), join(root, 'link.txt'));
    expect((await walk(root)).rules).toEqual(['unknown-extension', 'unknown-extension', 'broken-link']);
    expect((await walk(join(root, 'missing'))).rules).toEqual(['missing']);
  });
});
