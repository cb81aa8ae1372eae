/** From the files of a content folder to typed entries with their places, and to every problem on the way. Pure. */
import { setTreeMarks } from '../markdown/set-tree-marks.ts';
import { KIND_NAMES, KINDS, type DataOf, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { shapeOf } from '../schemas/shape.ts';
import { TRANSLATED } from '../schemas/translated.ts';
import type { Problem } from './problem.ts';
import { OWN_VOICE, setDataMarks } from './own-words.ts';
import { readProse } from './prose.ts';
import { findDuplicates } from './read/duplicates.ts';
import { contentOf } from './read/content.ts';
import type { CheckedDraft, Content, Draft, ParsedDraft } from './read/entry.ts';
import { decode } from './read/decode.ts';
import { kindOfFolder } from './read/folder-names.ts';
import { layoutFor } from './read/layouts.ts';
import type { ContentFile } from './read-folder.ts';
import { readRedirects, type Redirect } from './redirects.ts';
import { readTranslated, type Translated } from './translated.ts';
import { validate } from './validate.ts';
import { pointersIn, type Pointers } from './walk.ts';

export type { CheckedDraft, Content, ParsedDraft } from './read/entry.ts';

/** Reads one file; `files` finds its neighbour by path, and `language` is that of the dossier. Whatever can be read is read. */
export function readFile(file: ContentFile, files: FilesByPath, language: string): FileReading<ParsedDraft> {
  if (file.path === REDIRECTS.path) return { isHidden: false, drafts: [], ...readRedirects(file) };
  if (file.path === TRANSLATED.path) return { isHidden: false, drafts: [], ...readTranslated(file) };
  const owner = layoutFor(file.path);
  if (!owner) return readMisplaced(file);
  const { kind, layout } = owner;
  const { drafts, problems } = layout.read(file, files);
  const checked = drafts.map((draft) => check(draft, kind, language));
  return {
    kind,
    isHidden: drafts.length === 0 && problems.length > 0,
    drafts: checked.map(({ draft }) => draft),
    problems: [...problems, ...checked.flatMap((result) => result.problems)],
  };
}

/** Puts together what the files give, in their order, so that every mistake is met at once. */
export function joinReadings(files: FilesByPath, readings: readonly FileReading[]): Reading {
  const drafts = readings.flatMap((reading) => reading.drafts);
  const byKind = Map.groupBy(drafts, ({ kind }) => kind);
  const problems = readings.flatMap((reading) => reading.problems);
  return {
    content: contentOf(drafts) as unknown as Content,
    drafts,
    redirects: readings.flatMap(({ redirects = [] }) => redirects),
    translated: readings.flatMap(({ translated = [] }) => translated),
    hidden: new Set(readings.flatMap(({ kind, isHidden }) => (kind && isHidden ? [kind] : []))),
    problems: [...missingDossier(files), ...problems, ...[...byKind.values()].flatMap(findDuplicates)],
  };
}

/** The language of the dossier, in which sentences are cut; that of the program where none can be read. */
export function languageOf(files: FilesByPath): string {
  const file = files.get(KINDS.dossier.path);
  const [draft] = file ? readFile(file, files, FALLBACK_LANGUAGE).drafts : [];
  return draft?.valid ? (draft.data as DataOf<'dossier'>).language : FALLBACK_LANGUAGE;
}

const FALLBACK_LANGUAGE = 'en';

function check(draft: Draft, kind: Kind, language: string): { draft: ParsedDraft; problems: Problem[] } {
  const result = draft.readable ? validate(KINDS[kind].schema, draft.data ?? {}, draft.file, draft.locate) : undefined;
  const isOwn = OWN_VOICE.has(kind);
  if (isOwn) setTreeMarks(draft.tree, language);
  const data = result?.type === 'valid' ? (isOwn ? setDataMarks(result.data, language) : result.data) : draft.data;
  const { prose, pieces } = readProse(draft.tree, { kind, id: draft.id }, language);
  return {
    draft: {
      ...draft,
      data,
      kind,
      valid: result?.type === 'valid',
      prose,
      pieces,
      pointers: pointersOf(kind, data),
    },
    problems: result?.type === 'invalid' ? (inOtherFolder(draft, kind) ?? result.problems) : [],
  };
}

/** One problem for an entry that has the fields of another kind, all of them right, and not only one that is misnamed here. */
function inOtherFolder({ data, file }: Draft, kind: Kind): Problem[] | undefined {
  const { layout, schema } = KINDS[kind];
  const known = shapeOf(schema);
  if (layout !== 'mdx' || Object.keys(data ?? {}).filter((field) => !Object.hasOwn(known, field)).length < 2) return undefined;
  const meant = KIND_NAMES.find((name) => KINDS[name].layout === 'mdx' && KINDS[name].schema.safeParse(data).success);
  return meant && [{ type: 'file-unknown', file, line: 1, column: 1, reason: 'kind', expected: KINDS[meant].path }];
}

function pointersOf(kind: Kind, data: unknown): Pointers {
  const description: KindDescription = KINDS[kind];
  return description.layout === 'list' && description.isForeign ? { passages: [], ids: [] } : pointersIn(data);
}

/** A file that is no part of a dossier. Where the name of its folder is only misspelt, nothing is said of what is missing for it. */
function readMisplaced(file: ContentFile): FileReading<ParsedDraft> {
  // What has no place is not opened, so it is foreign.
  const kind = file.type === 'file' || file.type === 'foreign' ? kindOfFolder(file.path) : undefined;
  if (!kind) return { isHidden: false, drafts: [], problems: [withoutPlace(file)] };
  const { path } = KINDS[kind];
  return {
    kind,
    isHidden: true,
    drafts: [],
    problems: [{ type: 'file-unknown', file: file.path, line: 1, column: 1, reason: 'folder', expected: path }],
  };
}

/** A file that is no part of a dossier; what cannot be read at all is named as that. */
function withoutPlace(file: ContentFile): Problem {
  const decoded = file.type === 'file' ? undefined : decode(file);
  if (decoded?.type === 'unreadable' && file.type !== 'foreign') return decoded.problem;
  const place = { type: 'file-unknown', file: file.path, line: 1, column: 1 } as const;
  const expected = nameIn(file.path);
  return expected === undefined ? { ...place, reason: 'place', expected: PLACES } : { ...place, reason: 'name', expected };
}

/** The names that a file of its folder can have, each between backticks, where that is a folder of a dossier. */
function nameIn(path: string): string | undefined {
  const [folder = '', ...below] = path.split('/');
  const description: KindDescription | undefined = KIND_NAMES.map((kind): KindDescription => KINDS[kind]).find(
    (kind) => kind.path === folder,
  );
  if (description?.layout === 'mdx' && below.length === 1) return `\`${folder}/${description.example}\``;
  if (description?.layout === 'folder' && below.length === 2)
    return [description.data, description.text].map((name) => `\`${folder}/${below[0]}/${name}\``).join(' or ');
  return undefined;
}

function missingDossier(files: FilesByPath): Problem[] {
  const { path } = KINDS.dossier;
  if (files.get(CONTENT_FOLDER)?.type === 'unreadable') return [];
  const reason = files.size === 0 ? 'empty' : 'missing';
  return files.has(path) ? [] : [{ type: 'file-unknown', file: path, line: 1, column: 1, reason, expected: path }];
}

/** The path of the content folder itself. */
const CONTENT_FOLDER = '.';

const PLACES = [...Object.values(KINDS), REDIRECTS].map(({ path }) => path).join(', ');

/** The files of a folder, by their paths. */
export type FilesByPath = ReadonlyMap<string, ContentFile>;

/** What one file gives. */
export interface FileReading<Drafted = CheckedDraft> {
  /** Of what kind its entries are; absent for a file that has no place in a dossier. */
  kind?: Kind;
  /** Whether it holds entries of which nothing is known, because it cannot be read. */
  isHidden: boolean;
  drafts: Drafted[];
  /** Where it is the list of old addresses. */
  redirects?: Redirect[];
  /** Where it is the list of what was translated. */
  translated?: Translated[];
  problems: Problem[];
}

export interface Reading {
  /** The entries whose fields are valid. */
  content: Content;
  /** Every entry there is, valid or not, in the order of the files. */
  drafts: CheckedDraft[];
  /** The old addresses that lead elsewhere now. */
  redirects: Redirect[];
  /** What another edition says of the states that it translates. */
  translated: Translated[];
  /** Kinds whose entries are not all known, because a file that lists them cannot be read. */
  hidden: ReadonlySet<Kind>;
  problems: Problem[];
}
