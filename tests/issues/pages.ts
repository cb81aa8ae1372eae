/** The pages of the issue codes, made from their rules and from the fixtures that hold what is wrong and what is right. */
import { structuredPatch } from 'diff';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { ISSUES, type Issue, type IssueCode } from '../../src/verify/issue.ts';
import { textsOf } from '../../src/verify/reporters/for-stream.ts';
import { reportSchema } from '../../src/verify/reporters/json.ts';
import { textReport } from '../../src/verify/reporters/text.ts';
import { RULES } from '../../src/verify/rules/index.ts';
import { verify } from '../support/check.ts';
import { folderOf, loadFixture } from '../support/fixture.ts';

/** Where they lie, from the root of the repository. */
export const PAGES = 'docs/issues';

/** Of a code with many forms, so many show what it is. */
const MOST_WRONG = 4;
/** Lines of what is right. */
const MOST_LINES = 40;
const SEVERITIES = {
  error: 'an error: while it is there, no site is built',
  warning: 'a warning: the site is built all the same',
} as const;

/** What is printed below each issue, and leads here. */
const LEADS_HERE = /\n {4}More: .*/g;

/** Every file of the folder, by its name. */
export async function issuePages(): Promise<Map<string, string>> {
  const codes = Object.keys(ISSUES) as IssueCode[];
  const pages = await Promise.all(codes.map(async (code): Promise<[string, string]> => [`${code}.md`, await pageOf(code)]));
  return new Map([['README.md', index(codes)], ...pages, ['report.schema.json', reportSchema()]]);
}

async function pageOf(code: IssueCode): Promise<string> {
  const rule = RULES.find((candidate) => candidate.code === code);
  if (!rule) throw new Error(`${code} has no rule.`);
  return [
    `# ${ISSUES[code].title}`,
    `\`${code}\` is ${SEVERITIES[ISSUES[code].severity]}.`,
    rule.meaning,
    '## Wrong',
    ...(await wrong(code)),
    '## Right',
    ...(await right(code)),
    '## How to mend it',
    rule.mend,
    '[All codes](README.md)\n',
  ].join('\n\n');
}

/** Issues of the fixture as the check prints them, from as many files as there are. */
async function wrong(code: IssueCode): Promise<string[]> {
  const files = await loadFixture(`rules/${code}/not-ok`);
  const found = verify(files).filter((issue) => issue.code === code);
  const chosen = [...firstOfFiles(found), ...found].filter((issue, index, all) => all.indexOf(issue) === index).slice(0, MOST_WRONG);
  return chosen.map((issue) => {
    const [text = ''] = textReport([issue], 'content', { textOf: textsOf(files) })
      .replace(LEADS_HERE, '')
      .split('\n\n');
    return fenced('text', text);
  });
}

const firstOfFiles = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ file }, index) => issues.findIndex((one) => one.file === file) === index);

/** What the files of the right fixture have that the base and the wrong one have not. */
async function right(code: IssueCode): Promise<string[]> {
  const [ok, notOk, base] = await Promise.all([
    readFolder(folderOf(`rules/${code}/ok`)),
    loadFixture(`rules/${code}/not-ok`),
    loadFixture(),
  ]);
  const [wrongText, baseText, okText] = [textsOf(notOk), textsOf(base), textsOf(ok)];
  const examples = ok.flatMap(({ path }) => {
    const text = okText(path) ?? '';
    const other = [wrongText(path), baseText(path)].find((candidate) => candidate !== undefined && candidate !== text);
    return HELD_TEXT.test(path) ? [] : [`\`content/${path}\``, fenced(languageOf(path), excerpt(text, other ?? ''))];
  });
  return examples.length > 0
    ? examples
    : [fenced('text', ok.map(({ path }) => `content/${path}`).join('\n') || 'The same without what is wrong.')];
}

/** The text of a source explains nothing. */
const HELD_TEXT = /\.txt$/;

/** The lines that differ from the other text, with those around them. */
function excerpt(text: string, other: string): string {
  const { hunks } = structuredPatch('', '', other, text, '', '', { context: 2 });
  const lines = hunks.flatMap((hunk, index) => [
    ...(index > 0 ? [ELLIPSIS] : []),
    ...hunk.lines.filter((line) => !/^[-\\]/.test(line)).map((line) => line.slice(1)),
  ]);
  const shown = lines.length > 0 ? lines : text.trimEnd().split('\n');
  return [...shown.slice(0, MOST_LINES), ...(shown.length > MOST_LINES ? [ELLIPSIS] : [])].join('\n').trimEnd();
}

const ELLIPSIS = '…';

const languageOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? 'text';

/** A fence longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function index(codes: readonly IssueCode[]): string {
  const table = (severity: string) =>
    codes.filter((code) => ISSUES[code].severity === severity).map((code) => `| [\`${code}\`](${code}.md) | ${ISSUES[code].title} |`);
  return [
    '# What a check can report',
    'Every issue has a code, which never changes its meaning. `npx sourcebound explain CODE` prints its page. `npx sourcebound check --format json` prints a report for programs, which [report.schema.json](report.schema.json) describes.',
    `## Errors\n\n| code | means |\n| --- | --- |\n${table('error').join('\n')}`,
    `## Warnings\n\n| code | means |\n| --- | --- |\n${table('warning').join('\n')}`,
    'These pages are made from the rules and their fixtures: `npm run docs:issues`.\n',
  ].join('\n\n');
}
