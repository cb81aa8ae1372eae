/** What somebody who writes for a newspaper does wrong: every mistake is named, in words that lead to the right field. */
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { loadFixture, withFiles } from '../../support/fixture.ts';
import { verify } from '../../support/check.ts';

const TEXT = 'sources/herald-2024-05-16/text.txt';
const SOURCE = 'sources/herald-2024-05-16/source.yaml';
const CHAPTER = 'chapters/01-the-closure.mdx';
const QUOTE = 'quotes/lindqvist-carry.mdx';
const EVENT = 'events/closure-announced.mdx';
const CLAIM = 'claims/ferry-is-dear.mdx';
const PERSON = 'entities/mara-lindqvist.mdx';
const DOSSIER = 'dossier.yaml';
const REFERENCES = 'references.json';

const base = new Map<string, string>();
beforeAll(async () => {
  for (const file of await loadFixture()) if (file.type === 'file') base.set(file.path, new TextDecoder().decode(file.bytes));
});

/** The file with some words in the place of others. */
function changed(path: string, words: string, others: string): Record<string, string> {
  const text = base.get(path) ?? '';
  if (!text.includes(words)) throw new Error(`${path} does not hold ${words}`);
  return { [path]: text.replaceAll(words, others) };
}

const prose = (text: string) => () => ({ [CHAPTER]: `${base.get(CHAPTER) ?? ''}\n\n${text}\n` });
const instead = (path: string, words: string, others: string) => () => changed(path, words, others);
/** Another text of the source, with its hash. */
const text = (change: (text: string) => string) => () => {
  const other = change(base.get(TEXT) ?? '');
  const hash = createHash('sha256').update(other).digest('hex');
  return { [TEXT]: other, [SOURCE]: (base.get(SOURCE) ?? '').replace(/sha256: .*/, `sha256: ${hash}`) };
};

const MISTAKES: [what: string, files: () => Record<string, string>, code: string, says: string][] = [
