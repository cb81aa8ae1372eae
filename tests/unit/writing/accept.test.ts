import { describe, expect, test } from 'vitest';
import { changedSources, movedLinks, stateOf } from '../../../src/writing/accept.ts';
import { compareParagraphs, type ParagraphRow } from '../../../src/writing/compare-paragraphs.ts';
import { changedFiles, openFolder } from '../../../src/writing/folder.ts';
import { paragraphsOf } from '../../../src/text/paragraphs.ts';
import { verify } from '../../support/check.ts';
import { withFiles } from '../../support/fixture.ts';

const [TEXT, FIELDS] = ['sources/herald-2024-05-16/text.txt', 'sources/herald-2024-05-16/source.yaml'];
const ID = 'herald-2024-05-16';

async function fieldsOf(change: (text: string) => string): Promise<string> {
  const file = (await withFiles({})).find(({ path }) => path === FIELDS);
  return change(file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '');
}

describe('the new hash takes the place of the old one, and nothing else changes', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ['plain', (text) => text, /^sha256: [\da-f]{64}\n$/],
    [
      'in quotation marks, with a comment',
      (text) => text.replace(/sha256: '?([\da-f]+)'?/, 'sha256: "$1" # as received'),
      /^sha256: "[\da-f]{64}" # as received\n$/,
    ],
    ['missing', (text) => text.replace(/sha256: .*\n/, '').trimEnd(), /^\nsha256: '?[\da-f]{64}'?\n$/],
    ['in CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, /^sha256: [\da-f]{64}\r\n$/],
    ['a number of zeros', (text) => text.replace(/sha256: .*/, 'sha256: 000'), /^sha256: '?[\da-f]{64}'?\n$/],
  ])('%s', async (_, change, line) => {
    const before = await fieldsOf(change);
    const files = await withFiles({ [TEXT]: 'The bridge will close.\n', [FIELDS]: before });
    const state = stateOf(openFolder(files), ID);
    if (state.type !== 'changed' || state.change.type !== 'replace') throw new Error(state.type);
    const after = String(state.change.content);
    const rest = before.includes('sha256') ? before.slice(0, before.indexOf('sha256')) : before;
    expect(after.startsWith(rest)).toBe(true);
    expect(after.slice(rest.length)).toMatch(line);
    const codes = verify(changedFiles(files, [state.change])).map(({ code, file }) => `${code} ${file}`);
    expect(codes.filter((code) => code.endsWith(FIELDS))).toEqual([]);
  });
});

test('a text that is as it was received is left alone', async () => {
  const folder = openFolder(await withFiles({}));
  expect(changedSources(folder)).toEqual([]);
  expect(stateOf(folder, ID)).toEqual({ type: 'same' });
});

test('an empty text is not taken', async () => {
  const folder = openFolder(await withFiles({ [TEXT]: '\n' }));
  expect(() => stateOf(folder, ID)).toThrow('Mend what the check says of it first.');
});

const paragraphs = (...texts: string[]) => paragraphsOf(texts.join('\n\n'), 'blank-line');
const numbers = (rows: readonly ParagraphRow[]) =>
  rows.map(({ before, after }) => `${before?.number ?? '-'}:${after?.number ?? '-'}`).join(' ');
const [A, B, C] = ['The first paragraph says this.', 'Another one tells something else.', 'And here is the third of them.'];

describe('paragraphs are brought side by side', () => {
  test.each([
    ['nothing changed', [A, B, C], [A, B, C], '1:1 2:2 3:3'],
    ['one is new', [A, B], [A, C, B], '1:1 -:2 2:3'],
    ['one is gone', [A, B, C], [A, C], '1:1 2:- 3:2'],
    ['one is changed', [A, B, C], [A, 'Another one tells something new.', C], '1:1 2:2 3:3'],
    ['one is changed and another new', [A, B], [C, 'The first paragraph says that.', B], '-:1 1:2 2:3'],
    ['one is another', [A, B], [A, 'Xyz.'], '1:1 -:2 2:-'],
    ['all are gone', [A], ['Xyz.'], '-:1 1:-'],
  ])('%s', (_, before, after, expected) => {
    expect(numbers(compareParagraphs(paragraphs(...before), paragraphs(...after)))).toBe(expected);
  });
});

test('links to paragraphs with another number are named, the others are not', async () => {
  const chapter = `---\ntitle: More\nsummary: More.\n---\n\n[¶1](source:${ID}#p1) [¶2](source:${ID}#p2) [¶3][c] [it](source:${ID})\n\n[c]: source:${ID}#p3\n`;
  const folder = openFolder(await withFiles({ 'chapters/01-the-closure.mdx': chapter }));
  expect(movedLinks(folder, ID, compareParagraphs(paragraphs(A, B, C), paragraphs(A, C)))).toEqual([
    { file: 'chapters/01-the-closure.mdx', line: 6, column: 35, before: 2, after: undefined },
    { file: 'chapters/01-the-closure.mdx', line: 6, column: 69, before: 3, after: 2 },
  ]);
});
