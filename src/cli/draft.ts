/** Finds what an article holds for a dossier: its quotations and who speaks, its dates, and whom and what it names. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isDay } from '../dates/edtf.ts';
import type { Article } from '../draft/input/article.ts';
import { readInput } from '../draft/input/read-input.ts';
import { readAnnotated } from '../draft/bench/annotations.ts';
import { annotatedReport } from '../draft/bench/from-dossier.ts';
import { listDraft } from '../draft/list.ts';
import type { Said } from '../review/write.ts';
import { SettingError } from '../site.ts';
import { ID_PATTERN } from '../text/id.ts';
import { Workspace } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { askWhatIsMissing } from './ask-source.ts';
import { openProject } from './project.ts';
import { UsageError } from './read-arguments.ts';

const STANDARD_INPUT = '-';
/** These can say when an article came out. */
const MAY_TELL = /^-$|\.(?:x?html?|md|mdx|markdown)$/i;

export const draft = command({
  about:
    'Finds in an article in English what stands in quotation marks and who says it, which days it means, and whom and what it names. It prints what it found, and writes nothing, unless it is told where the article is from: then it writes the record of the source, and a draft for each thing it found, beside the content. Run again, it leaves alone what you have changed, kept or dropped.',
  operands: [
    {
      name: 'file',
      about:
        'the article: plain text, Markdown, a page of HTML or a PDF; - for standard input. With --bench, a folder of annotated articles',
      isMany: true,
    },
  ],
  options: {
    published: {
      type: 'value',
      value: 'day',
      about: 'when the article came out, as in 2020-01-16; “on Tuesday” counts from it. Default: what a page says of itself',
      refuse: (day) => (isDay(day) ? undefined : 'expected a day, such as 2020-01-16.'),
    },
    publisher: {
      type: 'value',
      value: 'name',
      about: 'who published it; with this, drafts are written. Default: what a page says of itself',
    },
    title: { type: 'value', value: 'words', about: 'its headline. Default: what a page says of itself' },
    into: { type: 'value', value: 'folder', about: 'the content folder to write drafts for (default: that of the dossier here)' },
    id: {
      type: 'value',
      value: 'id',
      about: 'id of the source (default: made of publisher and day)',
      refuse: (id) => (ID_PATTERN.test(id) ? undefined : 'expected small letters, digits and single hyphens, as in the-herald-2020-01-16.'),
    },
    json: { type: 'flag', about: 'prints JSON, for programs: one line for each article' },
    bench: { type: 'flag', about: 'measures how much it finds in annotated articles, and in the report of this dossier' },
    verbose: { type: 'flag', about: 'with --bench, lists everything that is wrong' },
  },
  examples: [
    ['sourcebound draft report.txt --published 2020-01-16', 'lists what is in the article'],
    ['sourcebound draft report.txt --publisher "The Herald" --published 2020-01-16', 'writes drafts, to be answered by sourcebound review'],
    ['sourcebound draft page.html --into content', 'the same for a page that says by whom and when it was published'],
    ['sourcebound draft report.txt --published 2020-01-16 --json', 'for a program'],
    ['sourcebound draft --bench', 'measures it by the report of the dossier in this folder'],
  ],
  run: async ({ operands, options: { bench, verbose, json, into, ...said } }) => {
    if (bench) return measure(operands, verbose);
    const [path] = operands;
    if (path === undefined) throw new UsageError('draft needs an article: sourcebound draft report.txt --published 2020-01-16.');
    if (into === undefined && said.publisher === undefined) return print(operands, said.published, json);
    if (json) throw new UsageError('--json writes nothing. Leave out --into and --publisher, or --json.');
    if (operands.length > 1) throw new UsageError('draft writes the drafts of one article at a time.');
    const article = await readArticle(path);
    await write(
      article,
      into ?? (await openProject()).site.contentDir,
      Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    );
  },
});

async function print(paths: readonly string[], published: string | undefined, isJson: boolean): Promise<void> {
  if (published === undefined && paths.some((path) => !MAY_TELL.test(path))) throw new UsageError(NEEDS_DAY);
  // The model of the language is loaded only when there is something to read with it.
  const { draftArticle } = await import('../draft/draft-article.ts');
  for (const path of paths) {
    const { type, text, known } = await readArticle(path);
    const day = published ?? known.published;
    if (day === undefined) throw new UsageError(NEEDS_DAY);
    const found = draftArticle(text, day);
    // Offsets count in the text; what it was taken from has others.
    const answer = type === 'text' ? found : { text, ...found };
    process.stdout.write(isJson ? `${JSON.stringify(answer)}\n` : listDraft(path, found, known));
  }
}

const NEEDS_DAY = 'draft needs the day on which the article came out, from which “on Tuesday” counts: --published 2020-01-16.';

async function write(article: Article, contentDir: string, said: Said): Promise<void> {
  const [{ ContentFolder }, { writeDrafts }, { writtenReport }] = await Promise.all([
    import('../review/content.ts'),
    import('../review/write.ts'),
    import('./written-report.ts'),
  ]);
  const folder = new ContentFolder(contentDir);
  const source = (await folder.look()).content.sources.find(({ body }) => body === article.text);
  requireEnglish(article.known.language, 'The page');
  requireEnglish(source?.data.language, `The record of the source ${source?.id ?? ''}`);
  const asked = process.stdin.isTTY && process.stdout.isTTY && !source;
  const written = await writeDrafts(folder, article, asked ? await askWhatIsMissing(said, article.known) : said);
  process.stdout.write(writtenReport(written, contentDir, { said, known: article.known }));
}

/** @throws SettingError where somebody says that the article is in another language: its words would be misread. */
function requireEnglish(language: string | undefined, teller: string): void {
  if (language === undefined || /^en\b/i.test(language)) return;
  throw new SettingError(`${teller} says that it is in the language ${language}; drafting reads English only. Nothing was written.`);
}

/** @throws SettingError when there is no text that can be read. */
async function readArticle(path: string): Promise<Article> {
  if (path === STANDARD_INPUT) return readInput(await buffer(process.stdin), 'on standard input');
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SettingError(`The article ${path} cannot be read.`, { cause });
  });
  return readInput(bytes, path);
}

async function measure(folders: readonly string[], verbose: boolean): Promise<void> {
  const { contentDir, cacheDir } = (await openProject()).site;
  const articles = [];
  for (const folder of folders) articles.push(...(await annotatedIn(folder)));
  if (folders.length === 0) articles.push(annotatedReport((await new Workspace(contentDir, cacheDir).state()).dossier()));
  const { benchReport } = await import('../draft/bench/report.ts');
  process.stdout.write(benchReport(articles, verbose));
}

async function annotatedIn(folder: string) {
  const articles = await readAnnotated(folder).catch((cause: unknown) => {
    throw new SettingError(`The annotated articles in ${folder} cannot be read.`, { cause });
  });
  if (articles.length === 0) throw new SettingError(`There are no annotated articles in ${folder}: NAME.txt beside NAME.json.`);
  return articles;
}
