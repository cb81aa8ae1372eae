/** Finds what an article holds for a dossier: its quotations and who speaks, its dates, and whom and what it names. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { isDay } from '../dates/edtf.ts';
import { readAnnotated } from '../draft/bench/annotations.ts';
import { annotatedReport } from '../draft/bench/from-dossier.ts';
import { listDraft } from '../draft/list.ts';
import { SettingError } from '../site.ts';
import { Workspace } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';
import { UsageError } from './read-arguments.ts';

const STANDARD_INPUT = '-';

export const draft = command({
  about:
    'Finds in an article, as plain text in English, what stands in quotation marks and who says it, which days it means, and whom and what it names. It prints what it found, and writes nothing.',
  operand: { name: 'file', about: 'the article; - for standard input. With --bench, a folder of annotated articles', isMany: true },
  options: {
    published: {
      type: 'value',
      value: 'day',
      about: 'when the article came out, as in 2020-01-16; “on Tuesday” counts from it',
      refuse: (day) => (isDay(day) ? undefined : 'expected a day, such as 2020-01-16.'),
    },
    json: { type: 'flag', about: 'prints JSON, for programs: one line for each article' },
    bench: { type: 'flag', about: 'measures how much it finds in annotated articles, and in the report of this dossier' },
    verbose: { type: 'flag', about: 'with --bench, lists everything that is wrong' },
  },
  examples: [
    ['sourcebound draft report.txt --published 2020-01-16', 'lists what is in the article'],
    ['sourcebound draft report.txt --published 2020-01-16 --json', 'the same for a program'],
    ['sourcebound draft --bench', 'measures it by the report of the dossier in this folder'],
  ],
  run: async ({ operands, options: { published, json, bench, verbose } }) => {
    if (bench) return measure(operands, verbose);
    if (operands.length === 0) throw new UsageError('draft needs an article: sourcebound draft report.txt --published 2020-01-16.');
    if (published === undefined)
      throw new UsageError('draft needs the day on which the article came out, from which “on Tuesday” counts: --published 2020-01-16.');
    // The model of the language is loaded only when there is something to read with it.
    const { draftArticle } = await import('../draft/draft-article.ts');
    for (const path of operands) {
      const found = draftArticle(await readArticle(path), published);
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : listDraft(path, found));
    }
  },
});

/** @throws SettingError when there is no text that can be read. */
async function readArticle(path: string): Promise<string> {
  const name = path === STANDARD_INPUT ? 'on standard input' : path;
  const text = path === STANDARD_INPUT ? await readAll(process.stdin) : await readText(path);
  if (text.trim() === '') throw new SettingError(`The article ${name} is empty.`);
  return text;
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SettingError(`The article ${path} cannot be read.`, { cause });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SettingError(`The article ${path} is no plain text in UTF-8. Save it as one.`, { cause });
  }
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
