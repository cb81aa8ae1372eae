/** The questions of a review in a terminal. */
import { isCancel, log, outro, select, text } from '@clack/prompts';
import { styleText } from 'node:util';
import { changeDraft, dropDraft, keepDraft, type Answer } from '../review/answer.ts';
import type { ContentFolder } from '../review/content.ts';
import { aboutField, fieldsOf, shownValue, type Field } from '../review/fields.ts';
import { showAnswer, showDraft, waitingLine, type Marks } from '../review/show.ts';
import { reviewOf, type Review, type WaitingDraft } from '../review/waiting.ts';
import { ID_PATTERN } from '../text/id.ts';

/** What a prompt puts before each line takes room. */
const FRAME = 6;
const WIDEST = 100;
const NOBODY = '';

/** Asks for an answer to each draft that waits, in the order of the text. What was gone past comes again the next time. */
export async function askForAnswers(folder: ContentFolder): Promise<void> {
  const passed = new Set<string>();
  for (;;) {
    const review = await reviewOf(folder);
    const draft = review.waiting.find(({ name }) => !passed.has(name));
    if (!draft) break;
    log.message(showDraft(draft, { width: Math.min(WIDEST, process.stdout.columns || WIDEST) - FRAME, marks: colours() }));
    const chosen = await select({
      message: progress(review, passed.size),
      options: [
        {
          value: 'keep',
          label: 'Keep',
          hint: draft.owed.length > 0 ? `asks for ${draft.owed.map(({ field }) => field).join(', ')}` : `becomes ${draft.name}.mdx`,
        },
        { value: 'change', label: 'Change', hint: 'then it is shown again' },
        { value: 'drop', label: 'Drop', hint: 'does not come back' },
        { value: 'next', label: 'Next', hint: 'answer it another time' },
        { value: 'quit', label: 'Quit' },
      ],
    });
    if (isCancel(chosen) || chosen === 'quit') break;
    await ANSWERS[chosen](folder, draft, review, passed);
  }
  const left = (await reviewOf(folder)).waiting.length;
  outro(left === 0 ? 'Every draft has its answer. sourcebound check looks at the whole dossier.' : waitingLine(left).trim());
}

const ANSWERS: Readonly<Record<'keep' | 'change' | 'drop' | 'next', Doing>> = {
  keep: async (folder, draft, review) => {
    // What is owed is asked for on the way.
    const missing = fieldsOf(draft.kind).filter(({ name }) => draft.owed.some(({ field }) => field === name));
    if (missing.length > 0 && !(await change(folder, draft, review, missing, false))) return;
    say(await keepDraft(folder, draft.name), draft.name, 'Kept');
  },
  change: async (folder, draft, review) => {
    await change(folder, draft, review, fieldsOf(draft.kind), true);
  },
  drop: async (folder, draft) => {
    say(await dropDraft(folder, draft.name), draft.name, 'Dropped');
  },
  next: (_folder, { name }, _review, passed) => {
    passed.add(name);
    return Promise.resolve();
  },
};

function say(answer: Answer, name: string, done: string): void {
  if (answer.type === 'done') log.success(`${done}: ${answer.names.join(', ')}`);
  else log.warn(showAnswer(answer, name));
}

/** Asks for fields one by one; whether what was written could be taken. */
async function change(
  folder: ContentFolder,
  draft: WaitingDraft,
  review: Review,
  fields: readonly Field[],
  withId: boolean,
): Promise<boolean> {
  const written: Record<string, string> = {};
  for (const field of fields) {
    const before = shownValue(field, draft.data[field.name]);
    const answer = await ask(field, before, draft, review);
    if (typeof answer === 'symbol') return false;
    if (answer !== before) written[field.name] = answer;
  }
  if (withId) {
    const id = await text({
      message: 'id. The name of its file.',
      initialValue: draft.id,
      validate: (value) => (ID_PATTERN.test(value ?? '') ? undefined : 'Small letters, digits and single hyphens.'),
    });
    if (isCancel(id)) return false;
    if (id !== draft.id) written['id'] = id;
  }
  if (Object.keys(written).length === 0) return true;
  const answer = await changeDraft(folder, draft.name, written);
  if (answer.type !== 'done') log.warn(showAnswer(answer, draft.name));
  return answer.type === 'done';
}

async function ask(field: Field, before: string, draft: WaitingDraft, review: Review): Promise<string | symbol> {
  const message = `${field.name}. ${aboutField(draft.kind, field.name)}`;
  const options = field.is === 'entity' ? speakersIn(review) : (field.oneOf ?? []).map((value) => ({ value, label: value }));
  if (options.length === 0) return text({ message, initialValue: before });
  return select<string>({ message, options: [...options], initialValue: before, maxItems: 12 });
}

/** Those of the dossier, and those that wait among the drafts: they are kept with the quotation. */
function speakersIn({ look, waiting }: Review): { value: string; label: string }[] {
  const held = look.content.entities.map(({ id, data }) => ({ value: id, label: data.name }));
  const drafted = waiting
    .filter(({ kind }) => kind === 'entity')
    .map(({ id, data }) => ({ value: id, label: `${shownValue({ name: 'name' }, data['name'])} (draft)` }));
  return [...[...held, ...drafted].sort((a, b) => (a.label < b.label ? -1 : 1)), { value: NOBODY, label: 'Nobody of these' }];
}

const progress = ({ answered, waiting }: Review, passed: number): string =>
  `${answered + passed + 1} of ${answered + waiting.length}. What is to become of it?`;

/** As the terminal can show them, and its user wants them. */
const colours = (): Marks => ({
  open: styleText(['bold', 'underline'], '\u0000').split('\u0000')[0] || '»',
  close: styleText(['bold', 'underline'], '\u0000').split('\u0000')[1] || '«',
  dim: (line) => styleText('dim', line),
});

type Doing = (folder: ContentFolder, draft: WaitingDraft, review: Review, passed: Set<string>) => Promise<void>;
