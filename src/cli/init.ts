/** Makes the folder of a new dossier. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readFolder } from '../dossier/read-folder.ts';
import { limitOf } from '../dossier/read/layouts.ts';
import { renewSchemas } from '../vscode/renew-schemas.ts';
import { newDossier } from '../init/files.ts';
import { SettingError } from '../site.ts';
import { isLanguageTag } from '../text/language.ts';
import { interfaceLanguage } from '../strings/index.ts';
import { reportFor } from '../verify/reporters/for-stream.ts';
import { checkFiles } from '../workspace/check-files.ts';
import { command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { version } from './version.ts';

export const init = command({
  about: 'Makes a folder with a dossier of your own, which passes the check from the first minute.',
  operands: [{ name: 'folder', about: 'the new folder, which must not be there yet or be empty' }],
  options: {
    article: {
      type: 'value',
      value: 'file',
      about: 'the article to explain, as plain text; without it, a short one that you replace later',
    },
    language: {
      type: 'value',
      value: 'tag',
      about: 'language of the dossier and its article (default en)',
      refuse: (tag) => (isLanguageTag(tag) ? undefined : 'expected a language tag, such as en, de or ar.'),
    },
    'github-pages': { type: 'flag', about: 'adds what publishes it on GitHub Pages after each push' },
  },
  examples: [
    ['sourcebound init my-dossier', 'begins with a short example'],
    ['sourcebound init my-dossier --article report.txt', 'begins with an article of yours'],
    ['sourcebound init mein-dossier --language de --github-pages', 'in German, to be published on GitHub Pages'],
  ],
  run: async ({ operands: [operand], options }) => {
    if (operand === undefined) throw new UsageError('init needs the folder to make: sourcebound init my-dossier.');
    const folder = resolve(operand);
    await requireEmpty(folder, operand);
    const files = await newDossier({
      name: basename(folder),
      language: options.language ?? 'en',
      ...(options.article === undefined ? {} : { article: await readArticle(options.article) }),
      githubPages: options['github-pages'],
      today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
      version,
    });
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const content = await readFolder(join(folder, 'content'), limitOf);
    const { reading, issues } = await checkFiles(content);
    await renewSchemas(folder, 'content', reading);
    const unexpected = issues.filter(({ code }) => code !== 'placeholder-left');
    if (unexpected.length > 0) {
      process.stderr.write(`${reportFor(process.stderr, { issues: unexpected, files: content }, join(operand, 'content'))}\n`);
    }
    process.stdout.write(
      `The dossier is in ${operand}. To see it: cd ${operand} && npm install && npm start\n${nextSteps(options.language)}`,
    );
  },
});

/** What a new dossier leaves to its editor. */
function nextSteps(language = 'en'): string {
  const spoken =
    interfaceLanguage(language) === language ? '' : `The words of the site itself are English: it has none in ${language} yet.\n`;
  return `${spoken}Write these first (npm run check lists them): who answers for it, who published the article, and by what right it is shown.\n`;
}

async function requireEmpty(folder: string, named: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new SettingError(`${named} is a file. Name a new folder.`);
    throw error;
  });
  if (names.length > 0)
    throw new SettingError(`${named} is not empty (${names.slice(0, 3).join(', ')}). Name a new folder. Nothing was changed.`);
}

/** @throws SettingError when there is no text that can be read. */
async function readArticle(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SettingError(`The article ${path} cannot be read.`, { cause });
  });
  try {
    if (new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() !== '') return bytes;
  } catch (cause) {
    throw new SettingError(`The article ${path} is no plain text in UTF-8. Save it as one.`, { cause });
  }
  throw new SettingError(`The article ${path} is empty.`);
}
