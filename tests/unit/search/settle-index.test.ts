/** Pagefind writes its filters in another order in each run. */
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { settleIndex, type IndexFile } from '../../../src/search/settle-index.ts';

const MARK = Buffer.from('pagefind_dcd');
const pack = (value: unknown) => gzipSync(Buffer.concat([MARK, encode(value)]));
const unpack = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(MARK.length));

/** An index as Pagefind may write it, its values in this order. */
function written(values: [string, number[]][], filters: [string, string][], hash: string): IndexFile[] {
  return [
    { path: 'pagefind.js', content: Buffer.from('script') },
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ version: '1.5.2', languages: { en: { hash, wasm: 'en', page_count: 3 } } })),
    },
    { path: `pagefind.${hash}.pf_meta`, content: pack(['1.5.2', [['en_p', 1]], [], filters, [], ['title']]) },
    ...filters.map(([name, file]) => ({
      path: `filter/${file}.pf_filter`,
      content: pack([name, name === 'kind' ? values : [['2020', [1]]]]),
    })),
  ];
}

const A = written(
  [
    ['term', [2]],
    ['claim', [0, 1]],
  ],
  [
    ['year', 'en_aaaaaaa'],
    ['kind', 'en_bbbbbbb'],
  ],
  'en_1111111111',
);
const B = written(
  [
    ['claim', [0, 1]],
    ['term', [2]],
  ],
  [
    ['kind', 'en_ccccccc'],
    ['year', 'en_ddddddd'],
  ],
  'en_2222222222',
);
const sorted = (files: IndexFile[]) => files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]).sort();

test('two orders of the same index give the same files', () => {
  expect(sorted(A)).not.toEqual(sorted(B));
  expect(sorted(settleIndex(A))).toEqual(sorted(settleIndex(B)));
});

test('each file is found by the name that the one before it has for it', () => {
  const files = new Map(settleIndex(A).map((file) => [file.path, file]));
  const find = (path: string): IndexFile => files.get(path) ?? expect.fail(`${path} is not among ${[...files.keys()].join(', ')}`);
  const { languages } = JSON.parse(Buffer.from(find('pagefind-entry.json').content).toString()) as {
    languages: { en: { hash: string; page_count: number } };
  };
  expect(languages.en).toMatchObject({ wasm: 'en', page_count: 3 });
  expect(languages.en.hash).toMatch(/^en_[\da-f]{10}$/);
  const [version, pages, , filters, , fields] = unpack(find(`pagefind.${languages.en.hash}.pf_meta`)) as [
    string,
    unknown,
    unknown,
    [string, string][],
    unknown,
    unknown,
  ];
  expect([version, pages, fields]).toEqual(['1.5.2', [['en_p', 1]], ['title']]);
  expect(filters.map(([name]) => name)).toEqual(['kind', 'year']);
  const [[, kind] = ['', '']] = filters;
  expect(unpack(find(`filter/${kind}.pf_filter`))).toEqual([
    'kind',
    [
      ['claim', [0, 1]],
      ['term', [2]],
    ],
  ]);
  expect(find('pagefind.js').content).toEqual(Buffer.from('script'));
  expect(files.size).toBe(A.length);
});

test('an index of another format is refused', () => {
  expect(() => settleIndex([{ path: 'filter/en_a.pf_filter', content: gzipSync('other') }])).toThrow('another format');
});
