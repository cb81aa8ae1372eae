/** No word of the guide is wrong: what it shows are files of the worked example, commands and messages of the program. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/main.ts';
import { readArguments } from '../../../src/cli/read-arguments.ts';
import { isEdtf } from '../../../src/dates/edtf.ts';
import { limitOf } from '../../../src/dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { newDossier } from '../../../src/init/files.ts';
import { LINKED } from '../../../src/schemas/kinds.ts';
import { toReferenceId } from '../../../src/text/id.ts';
import { ISSUES } from '../../../src/verify/issue.ts';
import { textsOf } from '../../../src/verify/reporters/for-stream.ts';
import { textReport } from '../../../src/verify/reporters/text.ts';
import { planRemove } from '../../../src/writing/remove.ts';
import { readContent, verify } from '../../support/check.ts';
import { textFile } from '../../support/fixture.ts';
import { commandLines, readGuide } from '../../support/guide.ts';

const EXAMPLE = 'tests/fixtures/worked';
const guide = await readGuide('docs/editing.md');
const sheet = await readGuide('docs/cheat-sheet.md');
const pages = [guide, sheet, ...(await Promise.all(['docs/reference.md', 'docs/updating.md', 'README.md'].map(readGuide)))];
const content = await readFolder(join(EXAMPLE, 'content'), limitOf);

/** What somebody writes wrongly to get each message that the guide shows: in its file, what is right and what is written instead. */
const MISTAKES: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  'claims/yearly-loss.mdx passage-not-found': ['exact: costs the town', 'exact: costs the city'],
  'claims/yearly-loss.mdx passage-ambiguous': ['exact: It put the yearly loss at 90,000 crowns', 'exact: the vote'],
  'quotes/brandl-same-bill.mdx quote-not-spoken': [
    'twice\ncontinued:\n  - source: article\n    exact: A child could see it.',
    'twice,” said its chairman, Tomas Brandl. “A child could see it',
  ],
  'events/the-vote.mdx date-phrase-mismatch': ['when: 2023-10-09', 'when: 2023-10-10'],
  'chapters/02-what-they-cost.mdx prose-quote-not-verbatim': [
    '[“appears in two tables”](ref:countyAuditOffice2023)',
    '“appears in two tables” [](ref:countyAuditOffice2023)',
  ],
  'quotes/marsh-we-have-patched-this-roof.mdx quote-speaker-unnamed': ['speaker: helen-marsh', 'speaker: friends-of-weir-lane-baths'],
};
const HEAD = /^content\/(?<file>\S+?):\d+:\d+ (?:error|warning) (?<code>[a-z-]+):/;

const textOf = (file: ContentFile | undefined) => (file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '');

describe('the worked example', () => {
  test('has no issue, and holds the article as it came in', async () => {
    expect(verify(content)).toEqual([]);
    const article = await readFile(join(EXAMPLE, 'article.txt'), 'utf8');
    expect(textOf(content.find(({ path }) => path === 'sources/article/text.txt'))).toBe(article);
  });

  test.each(guide.blocks.filter(({ file }) => file !== undefined).map(({ file, code }) => [file ?? '', code]))(
    '%s is shown word for word',
    async (file, code) => {
      expect(`\n${await readFile(join(EXAMPLE, file), 'utf8')}`).toContain(`\n${code}`);
    },
  );

  test('the guide shows a file of each kind', () => {
    const shown = new Set(guide.blocks.map(({ file }) => file?.split('/')[1] ?? ''));
    const kinds = [
      'dossier.yaml',
      'sources',
      'entities',
      'events',
      'quotes',
      'claims',
      'chapters',
      'terms',
      'references.json',
      'corrections.yaml',
    ];
    expect([...shown]).toEqual(expect.arrayContaining(kinds));
  });
});

describe('messages', () => {
  const shown = guide.blocks.flatMap(({ code }) => {
    const { file = '', code: issue = '' } = HEAD.exec(code)?.groups ?? {};
    return issue === '' ? [] : [[`${file} ${issue}`, code] as const];
  });

  test('each mistake is shown', () => {
    expect(shown.map(([key]) => key).sort()).toEqual(Object.keys(MISTAKES).sort());
  });

  test.each(shown)('%s is what the check says', (key, report) => {
    const [right, wrong] = MISTAKES[key] ?? ['', ''];
    const path = key.slice(0, key.indexOf(' '));
    const files = content.map((file) => {
      if (file.path !== path) return file;
      expect(textOf(file)).toContain(right);
      return textFile(path, textOf(file).replace(right, wrong));
    });
    expect(textReport(verify(files), 'content', { textOf: textsOf(files) })).toContain(`${report}\n`);
  });

  test('what refuses to be removed is named at its place', () => {
    const [use] = planRemove(content, 'term', 'call-in').uses;
    expect(guide.text).toContain(`    content/${use?.file ?? ''}:${use?.line ?? 0}:${use?.column ?? 0}\n`);
  });

  test.each(pages)('every code that $path names in brackets exists', ({ prose }) => {
    const named = Array.from(prose.matchAll(/\((?<codes>(?:`[a-z]+(?:-[a-z]+)+`(?:, )?)+)/g), ({ groups }) => groups?.['codes'] ?? '');
    const codes = named.flatMap((codes) => Array.from(codes.matchAll(/[a-z-]+/g), ([code]) => code));
    expect(codes.filter((code) => !(code in ISSUES))).toEqual([]);
  });
});

describe('commands', () => {
  const lines = pages.flatMap((page) => commandLines(page).map((words) => [page.path, words] as const));

  test.each(lines.filter(([, [first, second]]) => first === 'npx' && second === 'sourcebound'))(
    '%s: %j',
    async (_, [, , name = '', ...args]) => {
      const command = await COMMANDS[name]?.load();
      if (!command) expect.fail(`There is no command ${name}.`);
      // Every command takes it, and then reads nothing else.
      if (!args.includes('--help'))
        readArguments(
          name,
          args.map((word) => (word === 'DAY' ? '2020-01-16' : word)),
          command,
        );
      if (name === 'explain') expect(['CODE', ...Object.keys(ISSUES)]).toContain(args[0] ?? 'CODE');
    },
  );

  test('npm runs what a new dossier has', async () => {
    const files = await newDossier({ name: 'a', language: 'en', githubPages: false, today: '2023-10-12', version: '1.0.0' });
    const { scripts } = JSON.parse(new TextDecoder().decode(files.get('package.json'))) as { scripts: Record<string, string> };
    const asked = commandLines(guide).filter(([npm, run]) => npm === 'npm' && run === 'run');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.map(([, , script = '']) => script).filter((script) => !(script in scripts))).toEqual([]);
  });

  test('the cheat sheet has ten', () => {
    expect(new Set(commandLines(sheet).flatMap(([first, , name]) => (first === 'npx' ? [name] : []))).size).toBe(10);
  });
});

describe('links', () => {
  const ids = readContent(content).drafts.map(({ kind, id }) => `${kind}:${id}`);

  test.each([guide, sheet])('every typed link in $path leads to something in the example', ({ text }) => {
    const typed = Array.from(text.matchAll(/\]\((?<kind>[a-z]+):(?<id>[\w-]+)/g), ({ groups }) => groups ?? {}).filter(({ kind = '' }) =>
      LINKED.has(kind),
    );
    expect(typed.length).toBeGreaterThan(5);
    const lost = typed.filter(
      ({ kind = '', id = '' }) => !ids.includes(`${LINKED.get(kind) ?? ''}:${kind === 'ref' ? toReferenceId(id) : id}`),
    );
    expect(lost).toEqual([]);
  });

  test.each(pages)('every link of $path leads to a file, and to a heading of it', async ({ path, prose }) => {
    const lost: string[] = [];
    for (const [, address = ''] of prose.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(address)) continue;
      const [file = '', heading] = address.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(target) || (heading !== undefined && !(await headingsOf(target)).includes(heading))) lost.push(address);
    }
    expect(lost).toEqual([]);
  });
});

describe('the cheat sheet', () => {
  test('names dates that can be written', () => {
    const dates = sheet.text.match(/(?<![\w-])(?:\.\.\/)?\d{4}[\d/.?~-]*/g) ?? [];
    expect(dates.length).toBeGreaterThan(7);
    expect(dates.filter((date) => date !== '1871' && !isEdtf(date))).toEqual([]);
  });

  test('fits a page of A4: as many lines, and as wide, as a browser prints', () => {
    const lines = sheet.text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(lines.filter((line) => line.length > 84)).toEqual([]);
  });
});

async function headingsOf(path: string): Promise<string[]> {
  const slugger = new GithubSlugger();
  const text = await readFile(path, 'utf8');
  return Array.from(text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm), ([, heading = '']) => slugger.slug(heading));
}
