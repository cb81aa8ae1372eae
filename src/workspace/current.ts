/**
 * The workspace of this process. Pages are evaluated in another module graph than the program that builds them; they import
 * this module as `sourcebound/workspace`, which is never bundled, so that both meet in one instance.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Site } from '../site.ts';
import { Workspace } from './workspace.ts';

let current: Workspace | undefined;

/** Opens the content folder that everything in this process is about; the one that is open already, when it is that. */
export function openWorkspace({ contentDir, cacheDir }: Pick<Site, 'contentDir' | 'cacheDir'>): Workspace {
  if (current?.folder !== contentDir) current = new Workspace(contentDir, cacheDir);
  return current;
}

/** The dossier in its present state; in a build, the only one. */
export async function loadDossier(): Promise<Dossier> {
  if (!current) throw new Error('No content folder was opened.');
  return (await current.state()).dossier();
}
