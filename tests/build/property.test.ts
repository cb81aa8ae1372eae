/**
 * Whatever the check passes is built. Content is generated with awkward texts in every field and every construct of prose; what
 * the check refuses is taken out, file by file, and the rest must build and be what a browser and our own readers can read.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasErrors } from '../../src/verify/run.ts';
import { awkwardText } from '../support/arbitraries.ts';
import { withFiles } from '../support/fixture.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { build, filesOf } from './build.ts';
import { verify } from '../support/check.ts';

const ROOT = '.tmp/property';
const CONTENT = `${ROOT}/content`;
const SEED = Number(process.env['FC_SEED'] ?? 20200116);
const EACH = 40;

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** Texts that end an element, an attribute, a script or a formula somewhere, or hold nothing that can be read. */
const HOSTILE = [
  ...[
    '</script><script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    ']]>',
    '&amp;lt;',
    '"',
    "'",
    '`',
  ],
  ...[
    '=1+1',
    '+1',
    '@x',
    '* * *',
    '—',
    '…',
    '🎉',
    '!!!',
    '---',
    '{x}',
    '${x}',
    '\\',
    '%00',
    '# x',
    '- x',
    '1. x',
    '| a |',
    '\u2028',
    'ß',
    'ﷺ',
    'İ',
  ],
];

const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: awkwardText(12) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' ').replaceAll('\ufeff', ''))
  .filter((words) => words.trim() !== '');
/** The same in prose, where braces and less-than signs are escaped. */
const words = text.map((plain) => plain.replace(/[<{}]/g, '\\$&'));
const q = (value: string) => JSON.stringify(value);
const evidence = fc.constantFrom(
  'evidence:\n  - reference: county-record-1990\n',
  'evidence:\n  - exact: a quiet winter for everyone\n',
  'evidence:\n  - exact: "“a quiet winter for everyone”"\n  - reference: gazette-2024-05-15\n    note: "n"\n',
);
const when = fc.constantFrom(
  '1871',
  "'2024-05-14'",
  '2024-05',
  '../2010',
  '2018/..',
  "'2024-05-14?'",
  '2024~',
  '202X',
  "'2019-12-27/2019-12-31'",
  "'2024-21'",
);
const tag = fc.constantFrom('de', 'ar', 'ar-Latn', 'zh-Hant', 'mul', 'zxx', 'sr-Cyrl-RS', 'fa');

const inline = fc.oneof(
  words,
  words.map((some) => `*${some}*`),
  words.map((some) => `**${some}**`),
  words.map((some) => `\`${some}\``),
  fc.constantFrom(
    '[](ref:gazette-2024-05-15)',
    '[¶1](source:herald-2024-05-16#p1)',
    '[“a quiet winter”](source:herald-2024-05-16)',
    '[the mayor](entity:mara-lindqvist)',
    '[Reported](claim:ferry-is-dear)',
    '[x](https://herald.example/a?b=c&d=%20#e)',
    '[x][d]',
    'https://herald.example/“x”',
    'one[^n]',
  ),
  fc.tuple(tag, words).map(([code, some]) => `<Lang code="${code}">${some}</Lang>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((some) => `## ${some}`),
  line.map((some) => `- ${some}\n- ${some}`),
  line.map((some) => `1. ${some}\n\n   ${some}\n2. ${some}`),
  line.map((some) => `> ${some} [](ref:county-record-1990)`),
  line.map((some) => `| a | ${some.replaceAll('\n', ' ')} |\n| :-: | --: |\n| b | c |`),
  line.map((some) => `<Background>\n${some}\n</Background>`),
  words.map((some) => `\`\`\`x\n${some}\n\`\`\``),
  fc.constantFrom(
    '---',
    '***',
    '---\na: b\n---',
    '- [ ] a\n- [x] b',
    '[d]: https://herald.example/',
    '[^n]: A note.',
    'a  \nb',
    '~~a~~',
    '\\[^x]',
  ),
);
const body = fc.array(block, { maxLength: 5 }).map((blocks) => `\n${blocks.join('\n\n')}\n`);

const chapters = fc
  .record({ title: text, summary: text, body })
  .map((c) => `---\ntitle: ${q(c.title)}\nsummary: ${q(c.summary)}\n---\n${c.body}`);
const terms = fc
  .record({ term: text, definition: text, lang: fc.option(tag), evidence, body })
  .map((t) => `---\nterm: ${q(t.term)}\n${t.lang ? `lang: ${t.lang}\n` : ''}definition: ${q(t.definition)}\n${t.evidence}---\n${t.body}`);
const entities = fc
  .record({
    name: text,
    native: text,
    lang: tag,
    kind: fc.constantFrom('person', 'organisation', 'place', 'thing'),
    description: text,
    fact: text,
    type: text,
    when,
    evidence,
    body,
  })
  .map(
    (e) =>
      `---\nname: ${q(e.name)}\nkind: ${e.kind}\nbackground: true\nnativeName: { text: ${q(e.native)}, lang: ${e.lang} }\naliases:\n  - text: ${q(`${e.name} x`)}\ndescription: ${q(e.description)}\nfacts:\n  - when: ${e.when}\n    text: ${q(e.fact)}\n    evidence: [{ reference: county-record-1990 }]\nrelations:\n  - type: ${q(e.type)}\n    to: harrow-ford\n    when: ${e.when}\n    evidence: [{ reference: county-record-1990 }]\n${e.evidence}---\n${e.body}`,
  );
const events = fc
  .record({ title: text, when, note: text, role: text, by: text, evidence, body })
  .map(
    (e) =>
      `---\ntitle: ${q(e.title)}\nwhen: ${e.when}\nbackground: true\ndateNote: ${q(e.note)}\nplace: harrow-ford\nparticipants:\n  - entity: mara-lindqvist\n    role: ${q(e.role)}\naccounts:\n  - by: ${q(e.by)}\n    says: ${q(e.note)}\n    stance: differs\n    references: [county-record-1990]\n${e.evidence}---\n${e.body}`,
  );
const claims = fc
  .record({
    claim: text,
    gist: text,
    standing: fc.constantFrom('reported', 'corroborated', 'disputed', 'contradicted', 'opinion', 'unknown'),
    evidence,
    body,
  })
  .map(
    (c) =>
      `---\nclaim: ${q(c.claim)}\nkind: fact\nstanding: ${c.standing}\nprominent: true\ngist: ${q(c.gist)}\naccounts:\n  - by: a\n    says: b\n    stance: ${c.standing === 'corroborated' ? 'supports' : 'disputes'}\n    references: [county-record-1990]\nasOf: 2024-05-20\n${c.evidence}---\n${c.body}`,
  );
const quotes = fc
  .record({ medium: text, gist: text, who: text, rendering: text, literal: text, isOriginalHeld: fc.boolean(), lang: tag, when, body })
  .map(
    (t) =>
      `---\npassage:\n  exact: ${t.isOriginalHeld ? 'They asked for a ferry.\nform: indirect' : 'a quiet winter\ncontinued:\n  - exact: for everyone\nform: partial'}\nspeaker: mara-lindqvist\nmedium: ${q(t.medium)}\nwhen: ${t.when}\ntranslatedFrom: ${t.isOriginalHeld ? 'fr' : t.lang}\n${t.isOriginalHeld ? originalWith(t.literal, t.who) : ''}chain:\n  - who: ${q(t.who)}\n    what: ${q(t.medium)}\nrenderings:\n  - by: ${q(t.who)}\n    text: ${q(t.rendering)}\n    references: [county-record-1990]\ngist: ${q(t.gist)}\n---\n${t.body}`,
  );
/** The words of a source that stands beside what is generated; what is said of them is. */
const originalWith = (literal: string, who: string) =>
  `original:\n  source: original\n  exact: Ils ont demandé un bac\n  translatedBy: ${q(who)}\n  note: ${q(literal)}\n  pieces:\n    - original: Ils ont demandé\n      literal: ${q(literal)}\n      rendered: They asked\n      difference: changed\n      note: ${q(who)}\n    - rendered: for\n      difference: added\n    - original: un bac\n      literal: ${q(literal)}\n      rendered: a ferry\n`;
const ORIGINAL = 'Ils ont demandé un bac.';
const sources = fc.record({
  title: text,
  publisher: text,
  statement: text,
  language: tag,
  reproduce: fc.constantFrom('full', 'cited', 'none'),
  words: fc.array(text, { minLength: 1, maxLength: 4 }),
});
const references = fc.array(
  fc.record({ title: text, publisher: text, language: fc.oneof(tag, text, fc.constantFrom('en_US', 'English')), note: text, raw: text }),
  { minLength: EACH, maxLength: EACH },
);

const KINDS = { chapters, terms, entities, events, claims, quotes };

/** Content in which the check finds no error: files it refuses are left out until none is. */
async function passing(): Promise<Map<string, string>> {
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>, count: number) => fc.sample(arbitrary, { numRuns: count, seed: SEED });
  const generated = Object.entries(KINDS).flatMap(([folder, arbitrary]) =>
    sample(arbitrary, EACH).map((mdx, index) => [`${folder}/${folder === 'chapters' ? `${index + 10}-` : ''}g-${index}.mdx`, mdx] as const),
  );
  const texts = sample(sources, EACH).flatMap(({ title, publisher, statement, language, reproduce, words }, index) => {
    const written = words.join('\n\n');
    const hash = createHash('sha256').update(written).digest('hex');
    const yaml = `title: ${q(title)}\npublisher: ${q(publisher)}\npublished: '2024-05-01'\nlanguage: ${language}\nrights:\n  reproduce: ${reproduce}\n  statement: ${q(statement)}\nsha256: ${hash}\n`;
    return [
      [`sources/g-${index}/text.txt`, written],
      [`sources/g-${index}/source.yaml`, yaml],
    ] as const;
  });
  const original = `title: Un bac\npublisher: Le Courrier\npublished: '2024-05-01'\nlanguage: fr\nrights:\n  reproduce: full\n  statement: s\nsha256: ${createHash('sha256').update(ORIGINAL).digest('hex')}\n`;
  const [works = []] = sample(references, 1);
  const bibliography = JSON.stringify([
    { id: 'gazette-2024-05-15', type: 'article', title: 'Bridge to close' },
    { id: 'county-record-1990', type: 'report', title: 'Record' },
    ...works.map(({ raw, ...work }, index) => ({ id: `g-${index}`, type: 'report', ...work, issued: { raw } })),
  ]);
  const content = new Map<string, string>([
    ...generated,
    ...texts,
    ['sources/original/text.txt', ORIGINAL],
    ['sources/original/source.yaml', original],
    ['references.json', bibliography],
  ]);
  for (;;) {
    const errors = verify(await withFiles(Object.fromEntries(content))).filter((issue) => hasErrors([issue]));
    if (errors.length === 0) return content;
    for (const file of new Set(errors.map(({ file }) => file))) {
      if (!content.delete(file))
        throw new Error(`What was not generated has an error: ${JSON.stringify(errors.filter((error) => error.file === file))}`);
      if (file.endsWith('source.yaml')) content.delete(file.replace('source.yaml', 'text.txt'));
      if (file.endsWith('text.txt')) content.delete(file.replace('text.txt', 'source.yaml'));
    }
  }
}

test('generated content that passes the check builds, to pages that are valid', async () => {
  const content = await passing();
  // Most of what is generated must get through, or nothing is shown.
  for (const folder of [...Object.keys(KINDS), 'sources']) {
    expect([folder, [...content.keys()].filter((path) => path.startsWith(`${folder}/`)).length]).toEqual([
      folder,
      expect.toSatisfy((count) => count > EACH / 4),
    ]);
  }
  for (const file of await withFiles(Object.fromEntries(content))) {
    if (file.type !== 'file') continue;
    await mkdir(dirname(join(CONTENT, file.path)), { recursive: true });
    await writeFile(join(CONTENT, file.path), file.bytes);
  }
  const { code, output } = await build({ CONTENT_DIR: CONTENT, OUT_DIR: `${ROOT}/site` });
  expect([code, output.slice(-2_000)]).toEqual([0, expect.stringContaining('The site is in')]);

  const files = await filesOf(`${ROOT}/site`);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const ids = pages.flatMap(([path, bytes]) =>
    repeated(Array.from(bytes.toString().matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)).map((id) => `${path} ${id}`),
  );
  expect(ids).toEqual([]);
  expect(pages.filter(([, bytes]) => /<script>alert|<style>body\{display/.test(bytes.toString())).map(([path]) => path)).toEqual([]);
  expect(await htmlFindings(pages.map(([path, bytes]) => [path, bytes.toString()] as const))).toEqual([]);
});

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
