/** Takes the text of a source as it is now for the one that quotations are held against. */
import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { changeFolder } from '../dossier/change-folder.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { changedSources, movedLinks, paragraphsBefore, paragraphsNow, stateOf, type MovedLink, type TextState } from '../writing/accept.ts';
import { compareParagraphs, wordsBetween, type ParagraphRow } from '../writing/compare-paragraphs.ts';
import { EntryError } from '../writing/entry-error.ts';
import { idIn } from '../writing/find-entry.ts';
import { changedFiles, openFolder } from '../writing/folder.ts';
import { SettingError } from '../site.ts';
import { printable } from '../text/printable.ts';
import { joinPath } from '../verify/reporters/join-path.ts';
import { textReport } from '../verify/reporters/text.ts';
import { keepReceived, readReceived, sha256Of } from '../workspace/received.ts';
import { checkFiles } from '../workspace/check-files.ts';
import { acceptTranslations } from './accept-translations.ts';
import { command } from './command.ts';
import { confirm, isTerminal } from './confirm.ts';
import { newIssues, openContent } from './content.ts';

const NOT_KEPT =
  'The text as it was received is not kept on this machine, so the difference cannot be shown. If you have it, as from a backup or from version control, name the file: --old old.txt';

export const accept = command({
  about:
    'After a text was changed on purpose, writes its new SHA-256 into source.yaml. Before that it shows what has changed, which paragraphs have another number now and which links name them, and what the check says of the new text. Without a source, all that have changed. With --edition it writes down that translations say what their originals say now.',
  operands: [
    {
      name: 'source',
      about: 'the id of the source, which is the name of its folder; with --edition an entry, as entity:jane-doe',
      isOptional: true,
    },
  ],
  options: {
    old: { type: 'value', value: 'file', about: 'the text as it was received, where it is not kept on this machine' },
    edition: { type: 'value', value: 'language', about: 'the edition whose translations are up to date; without an entry, all of them' },
    yes: { type: 'flag', about: 'does it without asking, for scripts' },
  },
  examples: [
    ['sourcebound accept', 'shows what has changed in any text, and asks'],
    ['sourcebound accept the-paper-2020-01-16 --yes', 'does not ask'],
    ['sourcebound accept --edition ar entity:jane-doe', 'says that her page in Arabic is up to date'],
  ],
  run: async ({ operands: [written], options: { old, edition, yes } }) => {
    const content = await openContent();
    if (edition !== undefined) return acceptTranslations(content, edition, written, yes);
    const ids = written === undefined ? changedSources(openFolder(content.files)) : [idIn('source', written)];
    if (ids.length === 0) process.stdout.write('No text has changed: each is the one that was received.\n');
    let { files } = content;
    const left: string[] = [];
    for (const id of ids) {
      const state = stateOf(openFolder(files), id);
      if (state.type === 'same') {
        process.stdout.write(`The text of ${id} is the one that was received. Nothing was changed.\n`);
        continue;
      }
      const after = changedFiles(files, [state.change]);
      const before = await textBefore(state, content.cacheDir, old);
      process.stdout.write(await describe(id, state, before, files, after, content.contentDir));
      if (!(await confirm(`Take the new text of ${id}?`, yes))) {
        left.push(id);
        continue;
      }
      await changeFolder(content.contentDir, [state.change]);
      await keepReceived(content.cacheDir, new Map([[sha256Of(textNow(after, state.path)), textNow(after, state.path)]]));
      files = after;
      process.stdout.write(`The new SHA-256 is in ${joinPath(content.contentDir, state.change.path)}.\n`);
    }
    if (left.length > 0)
      throw new EntryError(
        `Nothing was changed of ${left.join(', ')}. To take the new text without being asked: sourcebound accept ${left[0] ?? ''} --yes`,
      );
  },
});

type Changed = Extract<TextState, { type: 'changed' }>;

/** The text as it was received: whatever it was taken from, its SHA-256 proves it. */
async function textBefore({ recorded }: Changed, cacheDir: string, old: string | undefined): Promise<string | undefined> {
  if (old === undefined) return recorded === undefined ? undefined : readReceived(cacheDir, recorded);
  const bytes = await readFile(old).catch((cause: unknown) => {
    throw new SettingError(`The text ${old} cannot be read. Nothing was changed.`, { cause });
  });
  if (sha256Of(bytes) !== recorded)
    throw new SettingError(
      `${old} is not the text that was received: its SHA-256 is ${sha256Of(bytes)}, not that in source.yaml. Nothing was changed.`,
    );
  return bytes.toString('utf8');
}

async function describe(
  id: string,
  { path, recorded }: Changed,
  before: string | undefined,
  files: readonly ContentFile[],
  after: readonly ContentFile[],
  contentDir: string,
): Promise<string> {
  const lines = [`${joinPath(contentDir, path)} is not the text that was received.`];
  if (before === undefined) lines.push(recorded === undefined ? 'Its source.yaml holds no SHA-256 yet.' : NOT_KEPT);
  else lines.push(...difference(id, before, files, contentDir));
  // With the old text under its own hash, the check says what was there already.
  const unchanged =
    before === undefined
      ? undefined
      : await checkFiles(
          files.map((file) => (file.path === path ? { type: 'file' as const, path, bytes: new TextEncoder().encode(before) } : file)),
        );
  const issues = newIssues(unchanged?.issues ?? [], (await checkFiles(after)).issues);
  lines.push(
    issues.length === 0 ? 'Every passage stands in the new text; the check finds nothing more.' : 'What the check says of the new text:',
  );
  if (issues.length > 0) lines.push(textReport(issues, contentDir));
  return `${lines.join('\n')}\n`;
}

function difference(id: string, before: string, files: readonly ContentFile[], contentDir: string): string[] {
  const folder = openFolder(files);
  const rows = compareParagraphs(paragraphsBefore(folder, id, before), paragraphsNow(folder, id));
  const changed = rows.flatMap(describeRow);
  const links = movedLinks(folder, id, rows);
  return [
    ...(changed.length > 0
      ? ['What is taken away stands between [- -], what is new between {+ +}.', ...changed]
      : ['Only blanks and line ends differ.']),
    ...(links.length > 0
      ? ['Links to paragraphs that have another number now:', ...links.map((link) => `    ${describeLink(id, link, contentDir)}`)]
      : []),
  ];
}

function describeRow({ before, after }: ParagraphRow): string[] {
  if (before && after && before.text === after.text)
    return before.number === after.number ? [] : [`¶${before.number} is now ¶${after.number}.`];
  const name = !after
    ? `¶${before?.number ?? ''} is gone:`
    : !before
      ? `¶${after.number} is new:`
      : before.number === after.number
        ? `¶${after.number}:`
        : `¶${before.number}, now ¶${after.number}:`;
  const words = wordsBetween(before?.text ?? '', after?.text ?? '').map(({ type, text }) => {
    const shown = text.split('\n').map(printable).join('\n    ');
    return type === 'same' ? shown : type === 'old' ? coloured('red', `[-${shown}-]`) : coloured('green', `{+${shown}+}`);
  });
  return [name, `    ${words.join('')}`];
}

const describeLink = (id: string, { file, line, column, before, after }: MovedLink, contentDir: string): string =>
  `${joinPath(contentDir, file)}:${line}:${column} ${after === undefined ? `¶${before} is gone.` : `¶${before} is now ¶${after}: write source:${id}#p${after}.`}`;

/** The marks say it too. */
const coloured = (colour: 'red' | 'green', text: string): string => (isTerminal() ? styleText(colour, text) : text);

function textNow(files: readonly ContentFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  return file?.type === 'file' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) : '';
}
