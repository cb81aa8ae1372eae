/** What the editor answers to each address. */
import { isKind, KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import type { State, Workspace } from '../workspace/workspace.ts';
import { answersOf, withPlainLineEnds, type Answers } from './answers.ts';
import { entriesOf, type Entry } from './entries.ts';
import { fieldsOf } from './fields.ts';
import { isSame } from './guard.ts';
import { canBeMade, isTaken, placeForNew } from './made.ts';
import { blank, countOf, dataOf, open, textWith, withLineEndsOf, type OpenedFile } from './opened.ts';
import { entryPage, type EntryView } from './pages/entry.ts';
import { messagePage } from './pages/frame.ts';
import { entryLink, newLink } from './pages/links.ts';
import { listPage } from './pages/list.ts';
import { sourcesPage } from './pages/sources.ts';
import { placeIssues } from './places.ts';
import { rearrange } from './rearrange.ts';
import { SpliceError } from './splice.ts';
import { write } from './write.ts';

/** Answers a request that may pass. The check runs anew when a file has changed, whoever changed it. */
export async function answer(asked: Asked, workspace: Workspace): Promise<Answer> {
  await workspace.refresh();
  const state = await workspace.state();
  const { url, form } = asked;
  if (form && !(isSame(form.get('#key') ?? '', asked.key) && form.get('#end') === '1')) {
    return page(
      messagePage(
        'Not saved',
        'The form did not come whole, or from an editor that has ended. Go back, copy what you wrote, and open the editor again.',
      ),
      400,
    );
  }
  switch (url.pathname) {
    case '/':
      return page(
        listPage(
          entriesOf(state.files),
          state.issues,
          new Set(state.files.filter(open).map(({ path }) => path)),
          url.searchParams.get('q') ?? '',
        ),
      );
    case '/sources':
      return page(sourcesPage(state.files));
    case '/entry':
      return answerEntry(asked, state, workspace.folder);
    case '/new':
      return answerNew(asked, state, workspace.folder);
    default:
      return page(messagePage('There is no such page', 'Go back to the list of all entries.'), 404);
  }
}

async function answerEntry(asked: Asked, state: State, folder: string): Promise<Answer> {
  const { url, form } = asked;
  const path = url.searchParams.get('file') ?? '';
  const found = state.files.find((file) => file.path === path);
  const file = found && open(found);
  const entry = url.searchParams.get('entry') ?? '';
  const number = file && KINDS[file.kind].layout === 'list' && /^\d{1,9}$/.test(entry) ? Number(entry) : undefined;
  if (!file || (number !== undefined && number >= countOf(file))) {
    return page(messagePage('There is no such entry', 'It may have been renamed or removed. Go back to the list of all entries.'), 404);
  }
  const isText = !file.hasForm || url.searchParams.get('as') === 'text' || (KINDS[file.kind].layout === 'list' && number === undefined);
  const action = entryLink(path, number, isText ? { as: 'text' } : {});
  const saved = url.searchParams.get('saved');
  const status = saved === '1' ? { title: 'Saved' } : saved === '0' ? { title: 'Nothing was changed' } : undefined;
  const view = { ...asked, state, file, number, isText, action };
  if (!form) return page(show(view, answersOf(fieldsFor(file), dataOf(file, number)), status ? { status } : {}));
  const done = await save(view, form, folder);
  return done.type === 'saved'
    ? redirect(entryLink(path, number, { ...(isText ? { as: 'text' } : {}), saved: done.isChanged ? '1' : '0' }))
    : done.answer;
}

async function answerNew(asked: Asked, state: State, folder: string): Promise<Answer> {
  const kind = asked.url.searchParams.get('kind') ?? '';
  if (!isKind(kind) || !canBeMade(kind)) return page(messagePage('There is no such kind', 'Go back to the list of all entries.'), 404);
  const id = asked.form?.get('#id')?.trim() ?? '';
  const place = placeForNew(kind, id, state.files);
  const file = place?.file ?? blank(`${KINDS[kind].path}/`, kind);
  const hasId = KINDS[kind].layout === 'mdx';
  const view = {
    ...asked,
    state,
    file,
    number: place?.number,
    isText: false,
    action: newLink(kind),
    ...(hasId ? { newId: idFor(kind, id) } : {}),
  };
  if (!asked.form) return page(show(view, answersOf(fieldsFor(file), {})));
  if (asked.form.get('do') === 'save' && (!place || isTaken(kind, id, state.files))) {
    const text = place
      ? 'There is an entry of that name already. Choose another.'
      : `Say how the file is to be called: small letters, digits and single hyphens, at most 100 of them.`;
    return page(show(view, readAnswers(asked.form), { isUnsaved: true, status: { title: 'Not saved', text } }), 422);
  }
  const done = await save(view, asked.form, folder);
  return done.type === 'saved' ? redirect(entryLink(file.path, place?.number, { saved: '1' })) : done.answer;
}

/** Saves a form, or shows it again: rearranged, or with the reason why it cannot be saved. */
async function save(view: View, form: URLSearchParams, folder: string): Promise<Saved | { type: 'shown'; answer: Answer }> {
  const answers = readAnswers(form);
  const shown = (given: Answers, more: More, status = 200) =>
    ({ type: 'shown', answer: page(show(view, given, { isUnsaved: true, ...more }), status) }) as const;
  const rearranged = rearrange(fieldsFor(view.file), answers, form.get('do') ?? '');
  if (rearranged) return shown(rearranged.answers, { focus: rearranged.focus });
  if ((form.get('#opened') ?? '') !== view.file.hash) return shown(answers, { opened: form.get('#opened') ?? '', status: CHANGED }, 409);
  let text: string;
  try {
    text = view.isText ? withLineEndsOf(answers.get('#text') ?? '', view.file.text) : textWith(view.file, answers, view.number);
  } catch (error) {
    if (!(error instanceof SpliceError)) throw error;
    return shown(answers, { status: { title: 'Not saved', text: error.message } }, 422);
  }
  const isSameText = withPlainLineEnds(text) === withPlainLineEnds(view.file.text);
  if (isSameText && view.file.hash !== '') return { type: 'saved', isChanged: false };
  switch (await write(folder, view.file, text)) {
    case 'written':
      return { type: 'saved', isChanged: true };
    case 'changed':
      return shown(answers, { status: CHANGED }, 409);
    case 'elsewhere':
      return shown(answers, { status: { title: 'Not saved', text: 'The folder of this file leads out of the content folder.' } }, 422);
  }
}

const CHANGED = {
  title: 'Not saved: the file has changed',
  text: 'Somebody has changed this file since you opened it, and nothing was written over it. What you wrote still stands below: copy it, open the entry again from the list, and put it in.',
};

function show(view: View, answers: Answers, { isUnsaved = false, focus, status, opened }: More = {}): string {
  const { file, number, state } = view;
  const placed = placeIssues(
    file,
    state.issues.filter((issue) => issue.file === file.path),
    number,
  );
  const own = new Set(placed.map(({ issue }) => issue));
  const entries = entriesOf(state.files);
  const entry = entries.get(file.kind)?.find((each) => each.path === file.path && each.number === number);
  return entryPage({
    ...view,
    file: opened === undefined ? file : { ...file, hash: opened },
    title: entry ? entry.title || entry.id : file.hash === '' || number !== undefined ? `New ${file.kind}` : file.path,
    isUnsaved,
    status,
    form: { answers, issues: placed, focus, ids: idsOf(entries) },
    elsewhere: state.issues.filter((issue) => !own.has(issue)),
  });
}

const idFor = (kind: Kind, value: string) => {
  const description: KindDescription = KINDS[kind];
  const example = description.layout === 'mdx' ? description.example.replace(/^\d+-|\.mdx$/g, '') : '';
  return { value, doc: `Small letters, digits and hyphens, as in \`${example}\`. Links to the entry and its address are made of it.` };
};

const idsOf = (entries: ReadonlyMap<Kind, readonly Entry[]>): Map<Kind, string[]> =>
  new Map((['entity', 'event', 'source', 'reference'] as const).map((kind) => [kind, (entries.get(kind) ?? []).map(({ id }) => id)]));

const fieldsFor = ({ kind }: OpenedFile) => fieldsOf(KINDS[kind].schema);

const readAnswers = (form: URLSearchParams): Answers => new Map([...form].map(([name, value]) => [name, withPlainLineEnds(value)]));

const page = (body: string, status = 200): Answer => ({ status, type: 'html', body });
const redirect = (location: string): Answer => ({ status: 303, location });

type View = Pick<EntryView, 'file' | 'number' | 'isText' | 'action' | 'key' | 'newId'> & { state: State };

interface More {
  isUnsaved?: boolean;
  focus?: string;
  status?: { title: string; text?: string };
  /** What the form was opened with, where the file is another by now. */
  opened?: string;
}

interface Saved {
  type: 'saved';
  isChanged: boolean;
}

/** A request that may pass. */
export interface Asked {
  url: URL;
  /** What was sent; absent where something is only looked at. */
  form: URLSearchParams | undefined;
  key: string;
}

export interface Answer {
  status: number;
  location?: string;
  type?: 'html' | 'css' | 'js' | 'svg';
  body?: string;
}
