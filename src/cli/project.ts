/** The project that a command works on: the current folder, its settings, and its `astro.config.mjs` if it has one. */
import type { AstroInlineConfig, AstroUserConfig } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readOverrides } from '../integrations/overrides.ts';
import type { SourceboundIntegration } from '../integrations/sourcebound.ts';
import { KINDS } from '../schemas/kinds.ts';
import { readSite, SettingError, type Site } from '../site.ts';

const CONFIGS = ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts'];

/** @throws SettingError for settings that cannot be used. */
export async function openProject(): Promise<Project> {
  const root = process.cwd();
  const configFile = CONFIGS.find((name) => existsSync(join(root, name)));
  if (configFile === undefined) {
    const site = readSite(process.env, root);
    requireNotWithin(root, site);
    return {
      root,
      site,
      isExtended: false,
      astro: async () => {
        const { default: sourcebound } = await import('../integrations/sourcebound.ts');
        return { root, configFile: false, integrations: [sourcebound()] };
      },
    };
  }
  const config = await loadConfig(root, configFile);
  const { options } = findSourcebound(configFile, config);
  return {
    root,
    configFile,
    site: readSite(process.env, root, options),
    isExtended: readOverrides(root, options.components ?? {}).size > 0 || hasMore(config),
    astro: () => Promise.resolve({ root, configFile }),
  };
}

/** Somebody who has gone into the content folder would be told that it is not there. */
function requireNotWithin(root: string, { contentDir }: Site): void {
  if (existsSync(join(root, contentDir)) || !existsSync(join(root, KINDS.dossier.path))) return;
  throw new SettingError(`This folder has a ${KINDS.dossier.path}, so it is the content of a dossier. Go one folder up: cd ..`);
}

async function loadConfig(root: string, configFile: string): Promise<Partial<AstroUserConfig>> {
  try {
    const loaded = (await import(pathToFileURL(join(root, configFile)).href)) as { default?: AstroUserConfig };
    return loaded.default ?? {};
  } catch (cause) {
    throw new SettingError(`${configFile} cannot be loaded. Mend it, or delete the file, which is not needed.`, { cause });
  }
}

/** Whether a configuration holds anything but the integration of the dossier. */
const hasMore = ({ integrations = [], ...others }: Partial<AstroUserConfig>): boolean =>
  Object.keys(others).length > 0 || integrations.flat().filter(Boolean).length > 1;

/** Without it there is nothing to build, and the reason would be hard to see. */
function findSourcebound(configFile: string, { integrations }: Partial<AstroUserConfig>): SourceboundIntegration {
  const found = (integrations ?? []).flat().find((integration) => integration && integration.name === 'sourcebound');
  if (!found) {
    throw new SettingError(
      `${configFile} does not use Sourcebound. Add it: import sourcebound from 'sourcebound'; and integrations: [sourcebound()]. Or delete the file, which is not needed.`,
    );
  }
  return found as SourceboundIntegration;
}

interface Project {
  /** Absolute path. */
  root: string;
  /** Name of the Astro configuration, if there is one. */
  configFile?: string;
  site: Site;
  /** Whether components of its own, or anything of Astro that it configures, have a part in the pages. */
  isExtended: boolean;
  /** What Astro is to be started with. Loads it, so it is asked for only where it is needed. */
  astro: () => Promise<AstroInlineConfig>;
}
