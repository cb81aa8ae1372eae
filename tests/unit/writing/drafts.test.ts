/** Drafts beside the content follow what is renamed, and hold what is to be removed. */
import { describe, expect, test } from 'vitest';
import type { FileChange } from '../../../src/dossier/change-folder.ts';
import { readList, sha256, type DraftFolder, type ListedDraft } from '../../../src/draft/files/list.ts';
import { planRemove } from '../../../src/writing/remove.ts';
import { planRename } from '../../../src/writing/rename.ts';
import { KINDS, type Kind } from '../../../src/schemas/kinds.ts';
import { withFiles } from '../../support/fixture.ts';

const SOURCE = 'herald-2024-05-16';
const QUOTE = `---
# A draft, and no part of the dossier. To keep, change or drop it: npx sourcebound review

draft:
  confidence: 0.85
  reason: a verb of saying follows
passage:
  source: ${SOURCE}
  exact: We will not rush this
form: whole
speaker: mara-lindqvist # mara-lindqvist, the mayor
medium: unknown
when: ../2024-05-16
chain:
  - { who: Mara Lindqvist, entity: 'mara-lindqvist', what: says it }
gist: Said by mara-lindqvist.
---
[She](entity:mara-lindqvist) said so.
`;
const TERM = `---\ndraft: { confidence: 0.5, reason: rare }\nterm: meadow\nevidence:\n  - source: ${SOURCE}\n    exact: move to the meadow\n---\n`;
const listed = (name: string, text: string): ListedDraft => ({ name, words: [name], written: sha256(text), state: 'waiting' });

const drafts = (over: Partial<DraftFolder> = {}): DraftFolder => ({
  source: SOURCE,
  listed: [listed('quotes/rush', QUOTE), listed('terms/meadow', 'as the program wrote it, before a person did')],
  texts: new Map([
    ['quotes/rush', QUOTE],
    ['terms/meadow', TERM],
  ]),
  ...over,
});

const rename = async (kind: Kind, from: string, to: string, folders = [drafts()]) =>
  planRename(await withFiles({}), { kind, from, to, redirects: true }, folders);

function contentOf(changes: readonly FileChange[], path: string): string {
  const change = changes.find((each) => each.path === path && each.type !== 'remove');
  return change && 'content' in change && typeof change.content === 'string' ? change.content : `${path} is not written`;
}

describe('renamed', () => {
  test('an entity: its ids in drafts follow, and nothing else of them', async () => {
    const { draftChanges, uses } = await rename('entity', 'mara-lindqvist', 'the-mayor');
    const expected = QUOTE.replace('speaker: mara-lindqvist', 'speaker: the-mayor')
      .replace("'mara-lindqvist'", "'the-mayor'")
      .replace('entity:mara-lindqvist', 'entity:the-mayor');
    expect(contentOf(draftChanges, `drafts/${SOURCE}/quotes/rush.mdx`)).toBe(expected);
    expect(draftChanges.map(({ type, path }) => `${type} ${path}`)).toEqual([
      `replace drafts/${SOURCE}/quotes/rush.mdx`,
      `replace drafts/${SOURCE}/drafts.json`,
    ]);
    expect(uses.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
      expect.arrayContaining([11, 15, 18].map((line) => expect.stringContaining(`drafts/${SOURCE}/quotes/rush.mdx:${line}:`))),
    );
  });

  test('a draft that nobody has touched is still none that somebody has', async () => {
    const { draftChanges } = await rename('source', SOURCE, 'the-herald');
    const list = readList('', new TextEncoder().encode(contentOf(draftChanges, 'drafts/the-herald/drafts.json')));
    const written = Object.fromEntries(list.map((draft) => [draft.name, draft.written]));
    expect(written['quotes/rush']).toBe(sha256(contentOf(draftChanges, 'drafts/the-herald/quotes/rush.mdx')));
    expect(written['terms/meadow']).toBe(drafts().listed[1]?.written);
  });

  test('a source: the folder of its drafts goes with it, and so does each passage', async () => {
    const { draftChanges } = await rename('source', SOURCE, 'the-herald');
    expect(contentOf(draftChanges, 'drafts/the-herald/terms/meadow.mdx')).toBe(TERM.replace(SOURCE, 'the-herald'));
    const removed = draftChanges.filter(({ type }) => type === 'remove').map(({ path }) => path);
    expect(removed).toEqual([`quotes/rush.mdx`, 'terms/meadow.mdx', 'drafts.json'].map((name) => `drafts/${SOURCE}/${name}`));
  });

  test('what no draft names leaves the drafts alone', async () => {
    expect((await rename('claim', 'ferry-is-dear', 'dear-ferry')).draftChanges).toEqual([]);
  });

  test('an id that a draft has is taken', async () => {
    const name = `${KINDS.entity.path}/the-mayor`;
    const other = drafts({ texts: new Map([[name, '---\nname: The Mayor\nkind: person\n---\n']]) });
    await expect(rename('entity', 'mara-lindqvist', 'the-mayor', [other])).rejects.toThrow(
      `The id the-mayor is taken among the drafts: drafts/${SOURCE}/entities/the-mayor.mdx has it.`,
    );
    await expect(rename('source', SOURCE, 'other', [drafts({ source: 'other' })])).rejects.toThrow('drafts/other has it');
  });

  test('a draft that cannot be read is named, and nothing is done', async () => {
    const broken = drafts({ texts: new Map([['quotes/rush', '---\nspeaker: [\n---\n']]) });
    await expect(rename('entity', 'mara-lindqvist', 'the-mayor', [broken])).rejects.toThrow(
      /^drafts\/herald-2024-05-16\/quotes\/rush\.mdx:\d+:\d+ cannot be read, .* Mend or delete this draft first\. Nothing was changed\.$/,
    );
  });
});

describe('removed', () => {
  test('what a draft names stays', async () => {
    const { uses } = planRemove(await withFiles({}), 'entity', 'mara-lindqvist', [drafts()]);
    expect(uses.filter(({ file }) => file.startsWith('drafts/'))).toHaveLength(3);
  });

  test('a source takes the list of its drafts with it, once none waits', async () => {
    const answered = drafts({ texts: new Map(), listed: [{ ...listed('quotes/rush', QUOTE), state: 'dropped' }] });
    const { draftChanges } = planRemove(await withFiles({}), 'source', SOURCE, [answered]);
    expect(draftChanges).toEqual([{ type: 'remove', path: `drafts/${SOURCE}/drafts.json` }]);
  });
});
