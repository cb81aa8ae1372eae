/** Writes the record of a source and the drafts of its article into a content folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepareSource, type SourceText } from '../dossier/source-text.ts';
import { readArticle } from '../draft/article-text.ts';
import { draftArticle } from '../draft/draft-article.ts';
import { heldBy } from '../draft/entries/context.ts';
import { propose } from '../draft/entries/propose.ts';
import type { Proposal } from '../draft/entries/proposal.ts';
import { readDraftFile } from '../draft/files/draft-file.ts';
import type { DraftFolder } from '../draft/files/list.ts';
import { Plan, type Counts } from '../draft/files/plan.ts';
import { sourceId, sourceRecord } from '../draft/files/source-record.ts';
import type { Article } from '../draft/input/article.ts';
import { SettingError } from '../site.ts';
import { foldText } from '../text/normalize.ts';
import type { ContentFolder, Look } from './content.ts';
import { readDraftFolders, writeDraftFolder } from './folders.ts';

/**
 * Drafts from an article. A text that the content holds already is not recorded twice, and what is known of it there counts.
 * @throws SettingError where something in the content stands against it; then nothing was written.
 */
export async function writeDrafts(folder: ContentFolder, article: Article, said: Said): Promise<Written> {
  const look = await folder.look();
  const recorded = recordOf(article.text, look, said);
  const record = recorded ?? newRecord(article, look, said);
  const folders = await readDraftFolders(folder.path);
  const own = folders.find(({ source }) => source === record.source.id);
  const others = folders.filter((other) => other !== own);
  const plan = new Plan(own?.listed ?? [], {
    drafts: own?.texts ?? new Map(),
    entries: look.paths,
    names: new Set(others.flatMap(({ texts }) => [...texts.keys()])),
  });
  const { source, publisher, published } = record;
  const held = heldBy(look.content, source, look.mainSource);
  const proposals = propose(
    {
      article: readArticle(source.text),
      draft: draftArticle(source.text, published),
      source,
      publisher,
      published,
      held: { ...held, names: new Map([...held.names, ...others.flatMap(draftedNames)]) },
    },
    plan.place,
  );
  for (const proposal of proposals) plan.write(proposal);
  const { texts, drafts, counts } = plan.result();
  if (!recorded) await writeRecord(folder.path, record);
  await writeDraftFolder(folder.path, source.id, texts, drafts);
  return {
    source: source.id,
    isNew: !recorded,
    isMain: look.mainSource === source.id,
    hasDossier: look.content.dossier.length > 0,
    proposals,
    counts,
  };
}

/** The record that the content has of the very text. */
function recordOf(text: string, { content, sources }: Look, said: Said): SourceRecord | undefined {
  const entry = content.sources.find(({ body }) => body === text);
  const source = entry && sources.get(entry.id);
  if (!entry || !source) return undefined;
  const { publisher, published } = entry.data;
  for (const [field, known, told] of [
    ['published', published, said.published],
    ['publisher', publisher, said.publisher],
  ] as const) {
    if (told !== undefined && told !== known) {
      throw new SettingError(
        `The dossier has this text already, and ${entry.file} says \`${field}: ${known}\`, not ${told}. Correct it there, or leave --${field} out. Nothing was written.`,
      );
    }
  }
  return { source, publisher, published, yaml: '' };
}

function newRecord(article: Article, { paths }: Look, said: Said): SourceRecord {
  const publisher = said.publisher ?? article.known.publisher;
  const published = said.published ?? article.known.published;
  if (publisher === undefined || published === undefined) {
    const missing = [
      publisher === undefined ? 'who published it: --publisher "The Herald"' : '',
      published === undefined ? 'when: --published 2020-01-16' : '',
    ];
    throw new SettingError(`Of a new source it must be known ${missing.filter(Boolean).join(', and ')}. Nothing was written.`);
  }
  const id = said.id ?? sourceId({ publisher, published });
  if ([...paths].some((path) => path.startsWith(`sources/${id}/`)))
    throw new SettingError(
      `The dossier has a source ${id} already, with another text. Give this one another id: --id ${id}-2. Nothing was written.`,
    );
  const known = { ...article.known, ...(said.title !== undefined && { title: said.title }) };
  const yaml = sourceRecord({ publisher, published, type: article.type, text: article.text, known });
  return { source: prepareSource(id, article.text, { paragraphs: 'blank-line' }), publisher, published, yaml };
}

async function writeRecord(contentDir: string, { source, yaml }: SourceRecord): Promise<void> {
  for (const [name, text] of [
    ['text.txt', source.text],
    ['source.yaml', yaml],
  ] as const) {
    const path = join(contentDir, 'sources', source.id, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
}

/** What entities that wait in the drafts of another source are called, with their ids. */
const draftedNames = ({ texts }: DraftFolder): [string, string][] =>
  [...texts].flatMap(([name, text]): [string, string][] => {
    const [folder, id = ''] = name.split('/');
    const reading = readDraftFile(text);
    const called = folder === 'entities' && reading.type === 'draft' ? reading.data['name'] : undefined;
    return typeof called === 'string' ? [[foldText(called), id]] : [];
  });

interface SourceRecord {
  source: SourceText;
  publisher: string;
  published: string;
  /** The text of its `source.yaml`; empty where the content has one. */
  yaml: string;
}

/** What the person says of the article; it goes before what the file says of itself. */
export interface Said {
  publisher?: string;
  published?: string;
  title?: string;
  /** Id of a new source. Default: made of publisher and day. */
  id?: string;
}

export interface Written {
  source: string;
  /** Whether its record was written. */
  isNew: boolean;
  /** Whether it is the source that the dossier explains. */
  isMain: boolean;
  /** Whether there is a dossier around it. */
  hasDossier: boolean;
  proposals: readonly Proposal[];
  counts: Counts;
}
