/** Plans the file of a new entry from the answers to its questions. Pure: same answers, same file. */
import { createHash } from 'node:crypto';
import type { FileChange } from '../../dossier/change-folder.ts';
import { namesOf } from '../../dossier/mentions.ts';
import { nearestInSource } from '../../dossier/source-text.ts';
import { KINDS, type Kind, type KindDescription } from '../../schemas/kinds.ts';
import { findNames, indexNames } from '../../text/find-names.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { areSameWords } from '../../text/words.ts';
import { slugOf } from '../../text/slug.ts';
import { EntryError } from '../entry-error.ts';
import { isNumbered } from '../find-entry.ts';
import { textOf, type Folder } from '../folder.ts';
import { withEntry } from '../list-file.ts';
import { fieldsText, listItemText, type Values } from './fields-text.ts';
import { findWords, passageAt, sourceOf, type Known, type Passage, type Place } from './known.ts';
import { dateOffers } from './offers.ts';
import type { Answers } from './questions.ts';

const DIVIDER = 'What else can be said. Take the # away where you fill a line in; delete what you do not need.';

/** What those who pass words on do, in the language of the dossier. */
const CHAIN = {
  en: { says: 'says it', prints: 'prints it' },
  de: { says: 'sagt es', prints: 'gibt es wieder' },
  ar: { says: 'يقولها', prints: 'تنقلها' },
};

/** @throws EntryError when the id is taken or cannot be one. */
export function planNew(folder: Folder, known: Known, kind: Kind, { answers, id, today, text }: NewEntry): NewPlan {
  const values = VALUES[kind]({ answers, known, today, ...(text ? { text } : {}) });
  const description: KindDescription = KINDS[kind];
  // An entry of a list without ids of its own is known by its number.
  const named = kind === 'correction' ? String((known.ids.get(kind)?.length ?? 0) + 1) : id;
  requireFree(known, kind, named);
  if (description.layout === 'list') {
    const { path } = description;
    const entry = kind === 'reference' ? { id: named, ...values } : values;
    const before = folder.files.has(path) ? textOf(folder, path) : undefined;
    const schema = KINDS[kind as 'correction'].schema;
    const written = { json: JSON.stringify(entry, undefined, 2).replaceAll('\n', '\n  '), yaml: listItemText(schema, entry) };
    const content = withEntry(before, path, entry, written);
    return { id: named, file: path, changes: [{ type: before === undefined ? 'add' : 'replace', path, content }] };
  }
  const fields = fieldsText(KINDS[kind as 'term'].schema, values, DIVIDER);
  if (description.layout === 'folder') {
    const own = `${description.path}/${named}`;
    const file = `${own}/${description.data}`;
    return {
      id: named,
      file,
      changes: [
        { type: 'add', path: `${own}/${description.text}`, content: text ?? new Uint8Array() },
        { type: 'add', path: file, content: fields },
      ],
    };
  }
  const file = `${description.path}/${isNumbered(kind) ? numberAfter(known, kind) : ''}${named}.mdx`;
  return { id: named, file, changes: [{ type: 'add', path: file, content: `---\n${fields}---\n` }] };
}

/** An id that the answers suggest; empty where they are in a script that cannot be written in Latin letters. */
export function suggestId(kind: Kind, answers: Answers): string {
  const { title, name, claim, term, publisher = '', published = '', speaker = '', exact = '' } = answers;
  if (kind === 'source') return slugOf(`${publisher} ${published}`);
  if (kind === 'quote' && title === undefined) return slugOf(`${speaker} ${exact.split(/\s+/).slice(0, 3).join(' ')}`);
  return slugOf(title ?? name ?? claim ?? term ?? '');
}

/** Why an id cannot be had, as the end of a sentence that begins with it. */
export function refuseId({ ids }: Known, kind: Kind, id: string): string | undefined {
  if (!ID_PATTERN.test(id)) return 'expected small letters a–z, digits and single hyphens, at most 100 of them.';
  return ids.get(kind)?.includes(id) ? `which is taken: there is a ${kind} of that name already.` : undefined;
}

function requireFree(known: Known, kind: Kind, id: string): void {
  if (id === '') throw new EntryError(`No id can be made of these words. Give one: --id my-${kind}. Nothing was written.`);
  const reason = refuseId(known, kind, id);
  if (reason === undefined) return;
  const better = ID_PATTERN.test(id) ? `${id}-2` : slugOf(id) || `my-${kind}`;
  throw new EntryError(`The id would be ${id}, ${reason} Give another: --id ${better}. Nothing was written.`);
}

/** The number behind the last one, in two digits. */
function numberAfter({ files }: Known, kind: Kind): string {
  const numbers = (files.get(kind) ?? []).map((path) => Number(/\/(\d{2})-/.exec(path)?.[1] ?? 0));
  return `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-`;
}

const VALUES: Readonly<Record<Kind, (given: Given) => Values>> = {
  dossier: () => ({}),
  chapter: ({ answers: { title, summary } }) => ({ title, summary }),
  source: ({ answers, text = new Uint8Array() }) => ({
    title: answers['title'],
    publisher: answers['publisher'],
    published: answers['published'],
    language: answers['language'],
    rights: { reproduce: answers['reproduce'], statement: answers['statement'] },
    sha256: createHash('sha256').update(text).digest('hex'),
  }),
  entity: (given) => {
    const { name = '', kind, description } = given.answers;
    return {
      name,
      kind,
      description,
      evidence: evidenceOf(given),
      background: isNamed(given.known, name) || isNearlyNamed(given.known, name) ? undefined : true,
    };
  },
  event: (given) => {
    const { title, when = '' } = given.answers;
    const place = placeOf(given);
    const dated = place ? dateOffers(given.known, place).find(({ edtf, dated: words }) => edtf === when && words)?.dated : undefined;
    return { title, when, dated: dated && [dated], evidence: evidenceOf(given), background: place ? undefined : true };
  },
  quote: (given) => {
    const { form, speaker = '', medium, when, gist } = given.answers;
    return { passage: passageOf(given), form, speaker, medium, when, chain: chainOf(given, speaker), gist };
  },
  claim: (given) => {
    const { claim, kind, standing, gist } = given.answers;
    return { claim, kind, standing, gist, evidence: evidenceOf(given), asOf: given.today };
  },
  term: (given) => ({ term: given.answers['term'], definition: given.answers['definition'], evidence: evidenceOf(given) }),
  reference: ({ answers: { title, type, url } }) => ({ type, title, ...(url === undefined ? {} : { URL: url }) }),
  correction: ({ answers: { where, what, why }, today }) => ({ date: today, where, what, why }),
  page: ({ answers: { title, description } }) => ({ title, description }),
};

function placeOf({ answers: { exact, source }, known }: Given): Place | undefined {
  if (exact === undefined) return undefined;
  const found = findWords(known, exact, source);
  if (found.type !== 'found') throw new EntryError(`“${exact}” is not to be found. Nothing was written.`);
  return found.place;
}

function passageOf(given: Given): Passage {
  const place = placeOf(given);
  if (!place) throw new EntryError('A quotation needs words of a source. Nothing was written.');
  return passageAt(given.known, place);
}

function evidenceOf(given: Given): readonly unknown[] {
  const { reference } = given.answers;
  return given.answers['exact'] === undefined ? [{ reference }] : [passageOf(given)];
}

/** Whether a source that is held whole names it, other than within the longer name of another. */
function isNamed({ sources, entities }: Known, name: string): boolean {
  const names = indexNames([name, ...entities.flatMap(({ data }) => namesOf(data))]);
  return sources.some(({ data, text }) => !data.excerpt && findNames(text.folded, names).some((found) => found.name === name));
}

/** Whether a source that is held whole has something like the name, which may be the same one, spelled otherwise: the check tells. */
const isNearlyNamed = ({ sources }: Known, name: string): boolean =>
  sources.some(({ data, text }) => {
    const nearest = nearestInSource(text, name);
    return !data.excerpt && nearest.type === 'near' && !areSameWords(text.text.slice(nearest.start, nearest.end), name);
  });

/** From who says it to the source that prints it. */
function chainOf(given: Given, speaker: string): readonly unknown[] {
  const words = CHAIN[given.known.language.split('-')[0] as keyof typeof CHAIN] ?? CHAIN.en;
  const place = placeOf(given);
  const publisher = place ? sourceOf(given.known, place.source).data.publisher : undefined;
  const entity = given.known.entities.find(({ id }) => id === speaker);
  const name = entity?.data.name ?? speaker;
  const printedBy = given.known.entities.find(({ data }) => publisher !== undefined && namesOf(data).includes(publisher));
  return [
    { who: name, entity: speaker, what: words.says },
    ...(publisher === undefined || publisher === name
      ? []
      : [{ who: publisher, ...(printedBy ? { entity: printedBy.id } : {}), what: words.prints }]),
  ];
}

interface Given {
  answers: Answers;
  known: Known;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Of a source, byte for byte. */
  text?: Uint8Array;
}

export interface NewEntry extends Omit<Given, 'known'> {
  id: string;
}

export interface NewPlan {
  id: string;
  file: string;
  changes: FileChange[];
}
