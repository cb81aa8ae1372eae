/** The files of a new dossier. Pure: the same article, day and templates give the same files. */
import { createHash } from 'node:crypto';
import { toId } from '../text/id.ts';
import { findPassage } from '../text/find-passage.ts';
import { fold } from '../text/normalize.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentencesOf } from '../text/sentences.ts';
import { templateLanguage, templatesFor, type TemplateFile } from './templates.ts';

/** A slot of a template, such as `{{today}}`. GitHub's own slots begin with a dollar sign. */
const SLOT = /(?<!\$)\{\{(?<name>\w+)\}\}/g;
const ARTICLE = 'content/sources/article/text.txt';
/** No field of a dossier may be longer. */
const LONGEST_EXACT = 1_000;

/** What somebody asks for, by path from the new folder. */
export async function newDossier(wish: Wish): Promise<Map<string, Uint8Array>> {
  const templates = await templatesFor(wish);
  const sample = templates.find(({ path }) => path === ARTICLE);
  const article = wish.article ?? sample?.bytes ?? new Uint8Array();
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(article);
  const articleLanguage = wish.article ? wish.language : templateLanguage(wish.language);
  const slots = {
    name: wish.name,
    language: wish.language,
    articleLanguage,
    today: wish.today,
    exact: JSON.stringify(beginning(text, articleLanguage)),
    sha256: createHash('sha256').update(article).digest('hex'),
  };
  const files = templates.filter(({ path }) => path !== ARTICLE).map((file): [string, Uint8Array] => [file.path, fill(file, slots)]);
  return new Map([...files, [ARTICLE, article], ['package.json', packageJson(wish)]]);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function fill({ path, bytes }: TemplateFile, slots: Readonly<Record<string, string>>): Uint8Array {
  const filled = new TextDecoder().decode(bytes).replace(SLOT, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`The template ${path} has ${slot}, which nothing fills.`);
    return value;
  });
  return encode(filled);
}

/** The first words of an article that stand in it only once, so that a quotation of them is found: a sentence, or a whole paragraph. */
function beginning(text: string, language: string): string {
  const paragraphs = paragraphsOf(text, 'blank-line').map((paragraph) => paragraph.text);
  const sentences = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph, language).map(({ start, end }) => paragraph.slice(start, end)),
  );
  const folded = fold(text);
  const found = [...sentences, ...paragraphs].find(
    (words) => words.length <= LONGEST_EXACT && findPassage(folded, { exact: words }).type === 'found',
  );
  return found?.trim() ?? '';
}

function packageJson({ name, version }: Wish): Uint8Array {
  const described = {
    name: toId(name) || 'dossier',
    private: true,
    type: 'module',
    scripts: {
      start: 'sourcebound build && sourcebound preview',
      dev: 'sourcebound dev',
      edit: 'sourcebound edit',
      check: 'sourcebound check',
      build: 'sourcebound build',
      preview: 'sourcebound preview',
    },
    dependencies: { sourcebound: `^${version}` },
  };
  return encode(`${JSON.stringify(described, undefined, 2)}\n`);
}

export interface Wish {
  /** Name of the folder. */
  name: string;
  /** Language of the dossier and its article, a BCP 47 tag. */
  language: string;
  /** The article as UTF-8; without one, a short one that ships. */
  article?: Uint8Array;
  /** Whether it is to be published on GitHub Pages. */
  githubPages: boolean;
  /** Day it begins, `YYYY-MM-DD`. */
  today: string;
  /** Of Sourcebound. */
  version: string;
}
