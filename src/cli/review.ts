/** Goes through the drafts that wait: each in its place in the article, with keep, change, drop, next. */
import { dropDraft, keepDraft, type Answer } from '../review/answer.ts';
import { ContentFolder } from '../review/content.ts';
import { lineOf, showAnswer, showDraft, waitingLine } from '../review/show.ts';
import { reviewOf } from '../review/waiting.ts';
import { SettingError } from '../site.ts';
import { suggest } from '../text/suggest.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';
import { UsageError } from './read-arguments.ts';

const ALL = 'all';

export const review = command({
  about:
    'Shows each draft of an article in its place, with what it would be, how sure that is and why, and asks: keep it, change it, drop it, or go on. Kept drafts become files of the content. It can be left at any time, and goes on where it was left.',
  options: {
    list: { type: 'flag', about: 'prints the drafts that wait, and asks nothing' },
    show: { type: 'value', value: 'draft', about: 'prints one draft in its place, and asks nothing' },
    keep: { type: 'value', value: 'drafts', about: 'keeps drafts, by the names that --list gives, between commas; or all' },
    drop: { type: 'value', value: 'drafts', about: 'drops drafts in the same way' },
    content: { type: 'value', value: 'folder', about: 'the content folder (default: that of the dossier here)' },
  },
  examples: [
    ['sourcebound review', 'asks for an answer to one draft after the other'],
    ['sourcebound review --list', 'tells which wait'],
    ['sourcebound review --keep quotes/doe-on-the-vote,entities/jane-doe', 'keeps two, for scripts'],
    ['sourcebound review --keep all', 'keeps all that the check lets pass, and says what the others owe'],
  ],
  run: async ({ options: { list, show, keep, drop, content } }) => {
    const folder = new ContentFolder(content ?? (await openProject()).site.contentDir);
    if (list || show !== undefined) return print(folder, show);
    if (keep !== undefined || drop !== undefined) {
      const waiting = (await reviewOf(folder)).waiting.map(({ name }) => name);
      const done = [
        await each(folder, namesIn(keep, waiting), keepDraft, 'kept'),
        await each(folder, namesIn(drop, waiting), dropDraft, 'dropped'),
      ];
      if (done.includes(false)) process.exitCode = 1;
      process.stdout.write(waitingLine((await reviewOf(folder)).waiting.length));
      return;
    }
    if (!process.stdin.isTTY || !process.stdout.isTTY)
      throw new UsageError('review asks questions, and this is no terminal. For scripts: --list, --keep <drafts>, --drop <drafts>.');
    const { askForAnswers } = await import('./ask-review.ts');
    await askForAnswers(folder);
  },
});

async function print(folder: ContentFolder, name: string | undefined): Promise<void> {
  const { waiting } = await reviewOf(folder);
  if (name === undefined) {
    process.stdout.write(waiting.length === 0 ? 'No draft waits for an answer.\n' : `${waiting.map(lineOf).join('\n')}\n`);
    return;
  }
  const draft = waiting.find((one) => one.name === name);
  if (!draft)
    throw unknown(
      name,
      waiting.map((one) => one.name),
    );
  process.stdout.write(`${showDraft(draft, { width: process.stdout.columns || 100 })}\n`);
}

/** Whether every one of them was done. */
async function each(
  folder: ContentFolder,
  names: readonly string[],
  answer: (folder: ContentFolder, name: string) => Promise<Answer>,
  done: string,
): Promise<boolean> {
  const settled = new Set<string>();
  let isWhole = true;
  for (const name of names.filter((one) => !settled.has(one))) {
    if (settled.has(name)) continue;
    const result = await answer(folder, name);
    if (result.type === 'done') {
      for (const one of result.names) settled.add(one);
      process.stdout.write(`${done} ${result.names.join(', ')}\n`);
    } else {
      isWhole = false;
      process.stderr.write(`${showAnswer(result, name)}\n`);
    }
  }
  return isWhole;
}

/** @throws SettingError for a draft that does not wait. */
function namesIn(given: string | undefined, waiting: readonly string[]): readonly string[] {
  if (given === ALL) return waiting;
  const names = (given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const lost = names.find((name) => !waiting.includes(name));
  if (lost !== undefined) throw unknown(lost, waiting);
  return names;
}

function unknown(name: string, waiting: readonly string[]): SettingError {
  const meant = suggest(name, waiting);
  return new SettingError(
    `No draft ${name} waits.${meant.type === 'suggestion' ? ` Did you mean ${meant.text}?` : ' sourcebound review --list names those that do.'}`,
  );
}
