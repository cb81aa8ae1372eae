/** Makes a new entry of any kind. */
import { intro, outro } from '@clack/prompts';
import { readFile } from 'node:fs/promises';
import { changeFolder } from '../dossier/change-folder.ts';
import { EntryError } from '../writing/entry-error.ts';
import { changedFiles, openFolder } from '../writing/folder.ts';
import { knownIn, type Known } from '../writing/new/known.ts';
import { planNew, refuseId, suggestId, type NewPlan } from '../writing/new/plan.ts';
import { QUESTIONS, type Answers, type Question } from '../writing/new/questions.ts';
import { KIND_NAMES, KINDS, linkTo, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { SettingError } from '../site.ts';
import { joinPath } from '../verify/reporters/join-path.ts';
import { textReport } from '../verify/reporters/text.ts';
import { checkFiles } from '../workspace/check-files.ts';
import { ask, askText } from './ask.ts';
import { command, type OptionTable } from './command.ts';
import { isTerminal } from './confirm.ts';
import { ENTITY_KINDS, kindOf, newIssues, openContent } from './content.ts';
import { UsageError } from './read-arguments.ts';

const MADE: readonly Kind[] = KIND_NAMES.filter((kind) => QUESTIONS[kind].length > 0);
/** The answer that the words behind the kind give. */
const TITLES: Readonly<Record<Kind, string>> = {
  ...{ dossier: 'title', chapter: 'title', source: 'title', entity: 'name', event: 'title', quote: 'title' },
  ...{ claim: 'claim', term: 'term', reference: 'title', correction: 'what', page: 'title' },
};
const TODAY_LENGTH = 'YYYY-MM-DD'.length;

/** What may be said beside the answers. */
const MORE: readonly (Pick<Question, 'name' | 'question'> & { kind?: Kind })[] = [
  { name: 'reference', question: 'the id of a work in references.json that says so, in the place of --exact' },
  { name: 'source', question: 'the source in which the words of --exact stand, where several have them' },
  { name: 'id', question: 'its id, in the place of one that is made of the title' },
];

export const create = command({
  about:
    'Makes an entry: a file with every field explained, which the check accepts, or of which it says what is still owed. On a terminal it asks for what it needs; in a script the options say it. It never writes over a file.',
  operands: [
    { name: 'kind', about: `one of ${[...MADE, ...ENTITY_KINDS].join(', ')}` },
    { name: 'title', about: 'what it is called, between quotation marks; its id is made of it', isOptional: true },
  ],
  options: optionsOf(),
  optionsWith: (word) => (isKindWord(word) ? optionsOf([kindOf('new', word, MADE)]) : undefined),
  examples: [
    ['sourcebound new person "Jane Doe"', 'asks who that is, and which words of the article say so'],
    ['sourcebound new quote', 'shows the quotations of the article to choose from'],
    ['sourcebound new chapter "The vote" --summary "Who voted, and how."', 'asks nothing'],
    ['sourcebound new source --publisher Herald --published 2020-01-16 --text report.txt', 'adds a text'],
  ],
  run: async ({ operands: [word, title], options }) => {
    const kind = kindOf('new', word, MADE);
    const { contentDir, files } = await openContent();
    const folder = openFolder(files);
    if (!folder.files.has(KINDS.dossier.path))
      throw new EntryError(
        `There is no dossier in ${contentDir}. Go to the folder of one, or begin one: sourcebound init my-dossier. Nothing was written.`,
      );
    const known = knownIn(folder);
    const { id: givenId, ...rest } = options;
    const given: Answers = {
      ...rest,
      ...(title === undefined ? {} : { [TITLES[kind]]: title }),
      ...(kind === 'entity' && ENTITY_KINDS.includes(word?.toLowerCase() ?? '') ? { kind: word?.toLowerCase() } : {}),
    };
    requireFitting(kind, given);
    const answers = await answersTo(kind, known, given);
    const id = givenId ?? (await idFor(kind, known, answers));
    const text = answers['text'] === undefined ? {} : { text: await readText(answers['text']) };
    const plan = planNew(folder, known, kind, { answers, id, today: new Date().toISOString().slice(0, TODAY_LENGTH), ...text });
    const before = await checkFiles(files);
    await changeFolder(contentDir, plan.changes);
    const owed = newIssues(before.issues, (await checkFiles(changedFiles(files, plan.changes))).issues);
    const told = report(kind, plan, contentDir, owed.length === 0 ? undefined : textReport(owed, contentDir));
    if (isTerminal()) outro(told.trimEnd().replaceAll('\n', '\n   '));
    else process.stdout.write(told);
  },
});

const isKindWord = (word: string): boolean => [...MADE, ...ENTITY_KINDS].some((known) => known === word.toLowerCase());

/** Every answer as an option, of several kinds with those that it is for. */
function optionsOf(made = MADE): OptionTable & Record<string, { type: 'value' }> {
  const questions = made.flatMap((kind) => QUESTIONS[kind].map((question) => ({ kind, ...question })));
  const byName = Map.groupBy([...questions, ...MORE], ({ name }) => name);
  const options = [...byName].map(([name, asked]) => {
    const kinds = asked.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
    const about = `${kinds.length > 0 && made.length > 1 ? `${kinds.join(', ')}: ` : ''}${asked[0]?.question ?? ''}`;
    return [name, { type: 'value' as const, value: name, about }] as const;
  });
  return Object.fromEntries(options);
}

/** @throws UsageError for an option that the kind does not have. */
function requireFitting(kind: Kind, given: Answers): void {
  const names = [...new Set([TITLES[kind], ...QUESTIONS[kind].map(({ name }) => name), ...MORE.map(({ name }) => name)])];
  const other = Object.keys(given).find((name) => given[name] !== undefined && !names.includes(name));
  if (other !== undefined)
    throw new UsageError(`new ${kind} takes no --${other}. It takes: ${names.map((name) => `--${name}`).join(', ')}.`);
}

async function answersTo(kind: Kind, known: Known, given: Answers): Promise<Answers> {
  const questions = QUESTIONS[kind];
  for (const { name, refuse } of questions) {
    const value = given[name];
    const reason = value === undefined ? undefined : refuse(value, known, given);
    if (reason !== undefined) throw new UsageError(`--${name} is "${value}", ${reason}`);
  }
  if (!isTerminal()) return withPresets(kind, known, given);
  intro(`A new ${kind}. Ctrl+C leaves off; nothing is written before the end.`);
  let answers = given;
  for (const question of questions) {
    if (answers[question.name] !== undefined || question.unless?.(answers)) continue;
    answers = { ...answers, ...(await ask(question, known, answers)) };
  }
  return answers;
}

/** @throws UsageError that names everything that is missing. */
function withPresets(kind: Kind, known: Known, given: Answers): Answers {
  const open = QUESTIONS[kind].filter(
    (question) => given[question.name] === undefined && !question.unless?.(given) && !question.isOptional,
  );
  const missing = open.filter(({ preset }) => !preset);
  if (missing.length > 0) {
    const names = missing.map(({ name, example }) => `--${name}${example === undefined ? '' : ` (such as ${example})`}`);
    throw new UsageError(
      `new ${kind} needs ${names.join(', ')}. It asks for them only on a terminal. sourcebound new ${kind} --help tells what each is.`,
    );
  }
  return { ...given, ...Object.fromEntries(open.map(({ name, preset }) => [name, preset?.(known, given)])) };
}

/** On a terminal the name can be changed before it is taken. */
async function idFor(kind: Kind, known: Known, answers: Answers): Promise<string> {
  const suggested = suggestId(kind, answers);
  if (kind === 'correction' || !isTerminal()) return suggested;
  const question: Question = {
    name: 'id',
    question: 'Its name in links and addresses. Press Enter to take it as it is.',
    example: 'jane-doe',
    refuse: (value) => refuseId(known, kind, value),
  };
  return (await askText(question, known, answers, suggested)) ?? suggested;
}

async function readText(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SettingError(`The text ${path} cannot be read. Nothing was written.`, { cause });
  });
  try {
    if (new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() !== '') return bytes;
  } catch (cause) {
    throw new SettingError(`The text ${path} is no plain text in UTF-8. Save it as one. Nothing was written.`, { cause });
  }
  throw new SettingError(`The text ${path} is empty. Nothing was written.`);
}

function report(kind: Kind, { id, file }: NewPlan, folder: string, owed: string | undefined): string {
  const { link, layout } = KINDS[kind] as KindDescription;
  const written = {
    file: '',
    list: 'It stands at the end of the file.',
    mdx: 'Each field is explained there. What you have to say goes below the second line of ---.',
    folder: 'Each field is explained there; the text lies beside it.',
  }[layout];
  const words = kind === 'reference' ? '' : kind === 'source' ? '¶1' : 'your words';
  return [
    `Made ${joinPath(folder, file)}. ${written}`,
    ...(link === undefined ? [] : [`Link to it in prose: [${words}](${linkTo(kind, id)}${kind === 'source' ? '#p1' : ''})`]),
    ...(owed === undefined ? ['The check finds nothing in it.'] : ['The check says what it still owes:', owed]),
    'To see it: npm run dev',
    '',
  ].join('\n');
}
