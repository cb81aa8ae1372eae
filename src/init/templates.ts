/** Reads `src/template`: what a new dossier is made of, by language. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ICON = new URL('../files/icon.svg', import.meta.url);
const TEMPLATES = fileURLToPath(new URL('../template/', import.meta.url));
/** Languages with templates of their own; others begin with the words of the first. */
const LANGUAGES = ['en', 'de', 'ar'] as const;
/** A package cannot hold files of these names, so their templates have none of the dots. */
const HIDDEN = /^(?=(?:gitignore|vscode|github)(?:\/|$))/;

/** The templates for a dossier, at their paths in it. */
export async function templatesFor({ language, article, githubPages }: Choice): Promise<TemplateFile[]> {
  const own = templateLanguage(language);
  const parts: [folder: string, into: string][] = [
    ['project', ''],
    ...(githubPages ? [['github-pages', ''] as [string, string]] : []),
    [`${own}/project`, ''],
    [`${own}/content/both`, 'content/'],
    [`${own}/content/${article ? 'article' : 'sample'}`, 'content/'],
  ];
  const files = await Promise.all(parts.map(async ([folder, into]) => readPart(join(TEMPLATES, folder), into)));
  return [...files.flat(), { path: 'public/icon.svg', bytes: await readFile(ICON) }];
}

/** The language that the templates for a dossier are in. */
export const templateLanguage = (language: string): string => LANGUAGES.find((known) => known === language.split('-')[0]) ?? LANGUAGES[0];

async function readPart(folder: string, into: string): Promise<TemplateFile[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/').replace(HIDDEN, '.');
      return { path: `${into}${name}`, bytes: await readFile(path) };
    }),
  );
}

interface Choice {
  language: string;
  article?: Uint8Array;
  githubPages: boolean;
}

export interface TemplateFile {
  /** From the folder of the dossier, with `/`. */
  path: string;
  bytes: Uint8Array;
}
