/**
 * Components of the project in the place of those of the program. Only what the program itself imports is replaced: an override
 * gets the original by its name in the package, and can stand around it.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SettingError } from '../site.ts';
import { suggest } from '../text/suggest.ts';

const PROGRAM = forVite(fileURLToPath(new URL('../', import.meta.url)));
const COMPONENTS = fileURLToPath(new URL('../components/', import.meta.url));
const COMPONENT = /\.astro$/;
/** How a project names a component of the program, as in `sourcebound/components/frame/Footer.astro`. */
const IN_PACKAGE = /^sourcebound\/components\/(?<path>[\w/]+\.astro)$/;

/** `root` is the folder of the project, absolute. */
export function overrides(root: string, given: Overrides): AstroIntegration {
  return {
    name: 'sourcebound:overrides',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [replacing(readOverrides(root, given))] } });
      },
    },
  };
}

/**
 * From the file of a component to the file that takes its place.
 * @throws SettingError for a name that no component or more than one has, and for a path that leads to no file.
 */
export function readOverrides(root: string, given: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const names = componentNames();
  return new Map(Object.entries(given).map(([name, path]) => [findComponent(name, names), findFile(root, name, path)]));
}

/** The files that each name stands for: `frame/Footer` for one, `Footer` for all that are called so. */
function componentNames(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter((path) => COMPONENT.test(path));
  const full = files.sort().map((path) => forVite(path.replace(COMPONENT, '')));
  const byName = Map.groupBy(full, (name) => basename(name));
  return new Map([...byName, ...full.map((name): [string, string[]] => [name, [name]])]);
}

function findComponent(name: string, names: ReadonlyMap<string, readonly string[]>): string {
  const [found, ...others] = names.get(name) ?? [];
  if (found === undefined) {
    const meant = suggest(name, names.keys());
    const hint = meant.type === 'suggestion' ? `Did you mean ${meant.text}?` : 'src/components of Sourcebound has those there are.';
    throw new SettingError(`components has "${name}", and there is no such component. ${hint}`);
  }
  if (others.length > 0) {
    throw new SettingError(
      `components has "${name}", and there are ${others.length + 1} of that name. Write ${[found, ...others].join(' or ')}.`,
    );
  }
  return join(COMPONENTS, `${found}.astro`);
}

function findFile(root: string, name: string, path: unknown): string {
  const file = typeof path === 'string' ? resolveFile(root, path) : undefined;
  if (file !== undefined) return file;
  throw new SettingError(
    `components.${name} is ${JSON.stringify(path)}, and there is no such file. Write its path from the folder of the project, such as ./src/${basename(name)}.astro.`,
  );
}

/** A path from the project, or a file of a package that is installed in it. */
function resolveFile(root: string, path: string): string | undefined {
  const file = resolve(root, path);
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  if (path.startsWith('.') || isAbsolute(path)) return undefined;
  try {
    return createRequire(join(root, 'package.json')).resolve(path);
  } catch {
    return undefined;
  }
}

/** The program imports its components by relative paths, so that a path and who imports it tell which is meant. */
function replacing(replaced: ReadonlyMap<string, string>) {
  return {
    name: 'sourcebound:overrides',
    enforce: 'pre' as const,
    resolveId: {
      filter: { id: COMPONENT },
      handler: (id: string, importer: string | undefined) => {
        const { path } = IN_PACKAGE.exec(id)?.groups ?? {};
        if (path !== undefined) return forVite(join(COMPONENTS, path));
        if (!id.startsWith('.') || !importer?.startsWith(PROGRAM)) return undefined;
        const file = replaced.get(resolve(dirname(importer), id));
        return file === undefined ? undefined : forVite(file);
      },
    },
  };
}

/** Vite writes paths with `/` on every system. */
function forVite(path: string): string {
  return path.split(sep).join('/');
}

/** From names of components, such as `Footer` or `frame/Footer`, to files of the project. */
export type Overrides = Readonly<Record<string, string>>;
