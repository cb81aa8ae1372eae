/** Much of everything: what the check costs grows with what there is, and nothing is lost. How much a build costs `npm run bench` measures. */
import { describe, expect, test } from 'vitest';
import { generateDossier } from '../bench/generate.ts';
import { verify } from '../support/check.ts';
import { textFile } from '../support/fixture.ts';
import { source } from './case.ts';
import { lay } from './lay.ts';

describe('size', () => {
  test('C1, C2: two thousand entries are checked', () => {
    const files = Array.from(generateDossier(2_000).files, ([path, content]) => textFile(path, String(content))).sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    expect(files.length).toBeGreaterThan(2_000);
    // Nothing at all: what the bench measures is a dossier as it is published.
    expect(verify(files)).toEqual([]);
  });

  test('C4: a source of a megabyte is read, one of more is refused', () => {
    const paragraphs = (count: number) =>
      Array.from({ length: count }, (_, index) => `Paragraph ${index} of a very long report about bridges and fords.`).join('\n\n');
    expect(verify(lay(source('long', paragraphs(14_500)))).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verify(lay(source('long', paragraphs(17_000)))).map(({ code, file }) => `${code} ${file}`)).toContain(
      'file-too-large sources/long/text.txt',
    );
  });

  test('A11b, X3b: ten levels of aliases take no room', () => {
    const before = process.memoryUsage().heapUsed;
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghij'].map(
        (name, index) =>
          `${name}: &${name} [${Array(10)
            .fill(`*${'abcdefghi'.charAt(index)}`)
            .join()}]`,
      ),
    ].join('\n');
    expect(verify(lay({ 'corrections.yaml': bomb })).length).toBeGreaterThan(0);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });

  test('N30: aliases that are everywhere, and hundreds of them', () => {
    const aliases = ['the', 'a', '.', '“', '.*', '1871', '\u0301', ...Array.from({ length: 300 }, (_, index) => `alias ${index}`)];
    const entity = `---\nname: Everywhere\nkind: thing\ndescription: d\nbackground: true\nevidence:\n  - reference: county-record-1990\naliases:\n${aliases.map((text) => `  - text: ${JSON.stringify(text)}`).join('\n')}\n---\n`;
    expect(verify(lay({ 'entities/everywhere.mdx': entity })).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('N73: a dossier of nothing but a source', () => {
    const empty = Object.fromEntries(
      [
        'chapters/01-the-closure.mdx',
        'entities/mara-lindqvist.mdx',
        'entities/harrow-ford.mdx',
        'entities/ford-street-traders.mdx',
        'events/bridge-built.mdx',
        'events/closure-announced.mdx',
        'quotes/lindqvist-carry.mdx',
        'claims/ferry-is-dear.mdx',
        'terms/ford.mdx',
        'corrections.yaml',
      ].map((path) => [path, null] as const),
    );
    expect(verify(lay(empty)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
