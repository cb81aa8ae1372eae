/** Whatever stands in a file, the check ends, names places that there are, and says the same again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/dossier/read-folder.ts';
import { verify } from '../support/check.ts';
import { awkwardText } from '../support/arbitraries.ts';
import { baseText, CHAPTER, DOSSIER, ENTITY, EVENT, QUOTE, SOURCE, TEXT } from './case.ts';
import { lay } from './lay.ts';

const PATHS = [
  CHAPTER,
  DOSSIER,
  ENTITY,
  EVENT,
  QUOTE,
  SOURCE,
  TEXT,
  'references.json',
  'corrections.yaml',
  'redirects.yaml',
  'terms/x.mdx',
  'pages/01-x.mdx',
];
const BASE = PATHS.slice(0, 9);
/** What means something to a reader of YAML, JSON, Markdown or MDX. */
const TOKENS = [
  '---',
  '\n',
  '\r',
  ': ',
  '- ',
  '? ',
  '&a',
  '*a',
  '!!',
  '%',
  '#',
  '"',
  "'",
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  '<',
  '/>',
  '</',
  '`',
  '```',
  '**',
  '_',
  '~~',
  '![',
  '](',
  '[^a]',
  '[^a]:',
  '\\',
  '\t',
  '\0',
  '\ufeff',
  '\u202e',
  '\ud800',
  '“',
  '”',
  '‘',
  '…',
  '¶2',
  '#p1',
  'source:',
  'entity:',
  'javascript:',
  'https://',
  '<Background>',
  '<Lang code="ar">',
  '<Figure',
  'import x',
  'export ',
  '&#x202E;',
  '2024',
  '…',
  '[…]',
  '| a |',
  '|-|',
];
const token = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: awkwardText(8) });
const tokens = fc.array(token, { maxLength: 40 }).map((parts) => parts.join(''));
const RUNS = { numRuns: 200, seed: Number(process.env['FC_SEED'] ?? 20200116) };

/** Every issue names a place that there is, and the check says the same twice. */
function expectSound(files: readonly ContentFile[]): void {
  const issues = verify(files);
  expect(verify(files)).toEqual(issues);
  const lines = new Map(
    files.map((file) => [file.path, file.type === 'file' ? new TextDecoder().decode(file.bytes).split(/\r\n|\r|\n/).length : 1]),
  );
  for (const { file, line, column, message, hint } of issues) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.get(file) ?? 1);
    expect([message, hint]).not.toContain('');
  }
}

describe('property', () => {
  test('any bytes in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.uint8Array({ maxLength: 400 }), (path, bytes) => {
        expectSound(lay({ [path]: bytes }));
      }),
      RUNS,
    );
  });

  test('any signs in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), tokens, (path, text) => {
        expectSound(lay({ [path]: text }));
      }),
      RUNS,
    );
  });

  test('any signs put into a file that is right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BASE),
        tokens,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 30 }),
        (path, text, where, removed) => {
          const right = baseText(path);
          const at = Math.floor(where * right.length);
          expectSound(lay({ [path]: right.slice(0, at) + text + right.slice(at + removed) }));
        },
      ),
      RUNS,
    );
  });

  test('any name of a file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('terms', 'chapters', 'entities', 'sources', 'pages', ''),
        fc.oneof(tokens, fc.string({ maxLength: 30 })),
        (folder, name) => {
          const path = [folder, name.replaceAll('/', '_') || 'x'].filter(Boolean).join('/');
          expectSound(lay({ [path]: baseText('terms/ford.mdx') }));
        },
      ),
      RUNS,
    );
  });

  test('any signs as the prose of a chapter, and as every field of it', () => {
    fc.assert(
      fc.property(tokens, tokens, tokens, (title, summary, prose) => {
        expectSound(
          lay({ 'chapters/02-x.mdx': `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(summary)}\n---\n\n${prose}\n` }),
        );
      }),
      RUNS,
    );
  });
});
