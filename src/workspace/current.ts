/**
 * The workspace of this process. Pages are evaluated in another module graph than the program that builds them; they import
 * this module as `sourcebound/workspace`, which is never bundled, so that both meet in one instance.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Site } from '../site.ts';
import { EditionWorkspace } from './edition-workspace.ts';
import type { SiteEdition } from './site-editions.ts';
import { Workspace } from './workspace.ts';

let whole: Workspace | undefined;
/** The same, or as one of the other editions sees it. */
let current: Workspace | undefined;

/** Opens the content folder that everything in this process is about; the one that is open already, when it is that. What it shows is the edition. */
export function openWorkspace({ contentDir, cacheDir, edition }: Pick<Site, 'contentDir' | 'cacheDir' | 'edition'>): Workspace {
  if (whole?.folder !== contentDir) whole = new Workspace(contentDir, cacheDir);
  current = edition === undefined ? whole : new EditionWorkspace(whole, edition);
  return current;
}

/** The dossier in its present state; in a build, the only one. */
export const loadDossier = async (): Promise<Dossier> => (await opened().state()).dossier();

/** The editions of the site; none where there is one language only. */
export const loadEditions = async (): Promise<readonly SiteEdition[]> => (await opened().state()).editions;

/** Where it is kept what was made of it in earlier runs. */
export const openCacheDir = (): string => opened().cacheDir;

function opened(): Workspace {
  if (!current) throw new Error('No content folder was opened.');
  return current;
}
