/** What the editor answers to each address. */
import { isKind, KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { answersOf, withPlainLineEnds, type Answers } from './answers.ts';
import { beginningOf, editedIn, recordOf, standingOf, untranslated, type Edited } from './edited.ts';
import { entriesOf, type Entry } from './entries.ts';
import { fieldsOf } from './fields.ts';
import { isSame } from './guard.ts';
import { canBeMade, isTaken, placeForNew } from './made.ts';
import { blank, countOf, dataOf, open, PROSE, proseOf, textWith, withLineEndsOf, type OpenedFile } from './opened.ts';
import { entryPage, NOTE, type EntryView } from './pages/entry.ts';
import { messagePage } from './pages/frame.ts';
import { entryLink, newLink, translateLink } from './pages/links.ts';
import { listPage } from './pages/list.ts';
import { sourcesPage } from './pages/sources.ts';
import { placeIssues } from './places.ts';
import { rearrange } from './rearrange.ts';
import { SpliceError } from './splice.ts';
import { write } from './write.ts';

/** Answers a request that may pass. The check runs anew when a file has changed, whoever changed it. */
export async function answer(asked: Asked, workspace: Workspace, edition?: string): Promise<Answer> {
  await workspace.refresh();
  const edited = editedIn(await workspace.state(), edition);
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
        listPage({
          ...edited,
          entries: entriesOf(edited.files),
          untranslated: untranslated(edited).map(({ entry }) => entry),
          editable: new Set(edited.files.filter(open).map(({ path }) => path)),
          query: url.searchParams.get('q') ?? '',
        }),
      );
    case '/sources':
      return page(sourcesPage(edited.files));
    case '/entry':
      return answerEntry(asked, edited, workspace.folder);
    case '/new':
      return answerNew(asked, edited, workspace.folder);
    case '/translate':
      return answerTranslate(asked, edited, workspace.folder);
    default:
      return page(messagePage('There is no such page', 'Go back to the list of all entries.'), 404);
  }
}

async function answerEntry(asked: Asked, edited: Edited, folder: string): Promise<Answer> {
  const { url, form } = asked;
  const path = url.searchParams.get('file') ?? '';
  const found = edited.files.find((file) => file.path === path);
  const file = found && open(found);
  const entry = url.searchParams.get('entry') ?? '';
  const number = file && KINDS[file.kind].layout === 'list' && /^\d{1,9}$/.test(entry) ? Number(entry) : undefined;
  if (!file || (number !== undefined && number >= countOf(file))) return noEntry();
  const isText = !file.hasForm || url.searchParams.get('as') === 'text' || (KINDS[file.kind].layout === 'list' && number === undefined);
  const action = entryLink(path, number, isText ? { as: 'text' } : {});
  const title = DONE[url.searchParams.get('saved') ?? ''];
  const known = entryWhere(edited, file.kind, (each) => each.path === path);
  const view = { ...asked, edited, file, number, isText, action, standing: known && standingOf(edited, known) };
  if (!form) return page(show(view, formOf(file, number), title === undefined ? {} : { status: { title } }));
  const done = await save(view, form, folder);
  return done.type === 'saved' ? redirect(entryLink(path, number, { ...(isText ? { as: 'text' } : {}), saved: done.what })) : done.answer;
}

/** An entry of another edition that is not there yet. */
async function answerTranslate(asked: Asked, edited: Edited, folder: string): Promise<Answer> {
  const { translation } = edited;
  const original = translation?.originals.get(asked.url.searchParams.get('entry') ?? '');
  const file = translation && original && beginningOf(original, translation.edition);
  if (!file) return noEntry();
  const { kind, id, title } = original.entry;
  // Somebody has begun it meanwhile.
  if (!asked.form && entryWhere(edited, kind, (entry) => entry.id === id)) return redirect(entryLink(file.path));
  const action = translateLink(original.entry);
  const view = { ...asked, edited, file, isText: !file.hasForm, action, standing: standingOf(edited, original.entry), title: title || id };
  if (!asked.form) return page(show(view, formOf(file)));
  const done = await save(view, asked.form, folder);
  return done.type === 'saved' ? redirect(entryLink(file.path, undefined, { saved: done.what })) : done.answer;
}

async function answerNew(asked: Asked, edited: Edited, folder: string): Promise<Answer> {
  const kind = asked.url.searchParams.get('kind') ?? '';
  if (!isKind(kind) || !canBeMade(kind)) return page(messagePage('There is no such kind', 'Go back to the list of all entries.'), 404);
  const id = asked.form?.get('#id')?.trim() ?? '';
  const place = placeForNew(kind, id, edited.files);
  const file = place?.file ?? blank(`${KINDS[kind].path}/`, kind);
  const hasId = KINDS[kind].layout === 'mdx';
  const view = {
    ...asked,
    edited,
    file,
    number: place?.number,
    isText: false,
    action: newLink(kind),
    ...(hasId ? { newId: idFor(kind, id) } : {}),
  };
  if (!asked.form) return page(show(view, answersOf(fieldsFor(file), {})));
  if (asked.form.get('do') === 'save' && (!place || isTaken(kind, id, edited.files))) {
    const text = place
      ? 'There is an entry of that name already. Choose another.'
      : `Say how the file is to be called: small letters, digits and single hyphens, at most 100 of them.`;
    return page(show(view, readAnswers(asked.form), { isUnsaved: true, status: { title: 'Not saved', text } }), 422);
  }
  const done = await save(view, asked.form, folder);
  return done.type === 'saved' ? redirect(entryLink(file.path, place?.number, { saved: done.what })) : done.answer;
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
  const isWritten = !isSameText || view.file.hash === '';
  const { pathOf, translation } = view.edited;
  const put = (file: Pick<OpenedFile, 'path' | 'hash'>, content: string) => write(folder, { ...file, path: pathOf(file.path) }, content);
  switch (isWritten ? await put(view.file, text) : 'written') {
    case 'changed':
      return shown(answers, { status: CHANGED }, 409);
    case 'elsewhere':
      return shown(answers, { status: { title: 'Not saved', text: 'The folder of this file leads out of the content folder.' } }, 422);
    case 'written':
  }
  if (form.get('do') !== NOTE || !translation || !view.standing) return { type: 'saved', what: isWritten ? 'yes' : 'same' };
  const record = recordOf(translation, view.standing);
  return { type: 'saved', what: (await put(record, record.text)) === 'written' ? 'noted' : 'not-noted' };
}

const entryWhere = ({ files }: Edited, kind: Kind, isIt: (entry: Entry) => boolean): Entry | undefined =>
  entriesOf(files).get(kind)?.find(isIt);

const noEntry = (): Answer =>
  page(messagePage('There is no such entry', 'It may have been renamed or removed. Go back to the list of all entries.'), 404);

/** What was done, by what the address says of it. */
const DONE: Readonly<Record<string, string>> = {
  yes: 'Saved',
  same: 'Nothing was changed',
  noted: 'Saved, and noted as translated',
  'not-noted': 'Saved, but not noted as translated: the list of that has just been changed. Try it again.',
} satisfies Record<Saved['what'], string>;

const CHANGED = {
  title: 'Not saved: the file has changed',
  text: 'Somebody has changed this file since you opened it, and nothing was written over it. What you wrote still stands below: copy it, open the entry again from the list, and put it in.',
};

function show(view: View, answers: Answers, { isUnsaved = false, focus, status, opened }: More = {}): string {
  const { file, number, edited } = view;
  const placed = placeIssues(
    file,
    edited.issues.filter((issue) => issue.file === file.path),
    number,
  );
  const own = new Set(placed.map(({ issue }) => issue));
  const entries = entriesOf(edited.files);
  const entry = entries.get(file.kind)?.find((each) => each.path === file.path && each.number === number);
  return entryPage({
    ...view,
    file: opened === undefined ? file : { ...file, hash: opened },
    path: edited.pathOf(file.path),
    title: view.title ?? (entry ? entry.title || entry.id : file.hash === '' || number !== undefined ? `New ${file.kind}` : file.path),
    isUnsaved,
    status,
    form: { answers, issues: placed, focus, ids: idsOf(entries), original: originalOf(view, answers) },
    elsewhere: edited.issues.filter((issue) => !own.has(issue)),
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

/** What the form of a file holds as long as nothing is changed in it. */
const formOf = (file: OpenedFile, number?: number): Answers => {
  const answers = answersOf(fieldsFor(file), dataOf(file, number));
  return file.hasProse ? new Map([...answers, [PROSE, proseOf(file)]]) : answers;
};

const readAnswers = (form: URLSearchParams): Answers => new Map([...form].map(([name, value]) => [name, withPlainLineEnds(value)]));

const page = (body: string, status = 200): Answer => ({ status, type: 'html', body });
const redirect = (location: string): Answer => ({ status: 303, location });

/** What the original of a translation holds, as its form would; of a translation that is there, only what it says otherwise. */
function originalOf({ standing, file: { hash } }: View, answers: Answers): Answers | undefined {
  const file = standing?.original && open(standing.original.file);
  if (!file?.hasForm) return undefined;
  return new Map([...formOf(file)].filter(([name, value]) => hash === '' || answers.get(name) !== value));
}

type View = Pick<EntryView, 'file' | 'number' | 'isText' | 'action' | 'key' | 'newId' | 'standing'> & {
  edited: Edited;
  /** What it is called, where the file does not say so yet. */
  title?: string;
};

interface More {
  isUnsaved?: boolean;
  focus?: string;
  status?: { title: string; text?: string };
  /** What the form was opened with, where the file is another by now. */
  opened?: string;
}

interface Saved {
  type: 'saved';
  what: 'yes' | 'same' | 'noted' | 'not-noted';
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
