/**
 * Chapters as modules of MDX. A module is made of the tree that was checked: no file of the content folder is read or resolved
 * here, and none can become a module in any other way. In `dev` there are none, because a page that changes with each letter
 * is shown sooner from its tree.
 */
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import { readHtmlTree } from '../markdown/to-html-tree.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import type { Workspace } from '../workspace/workspace.ts';

const LIST = 'virtual:sourcebound/chapters';
const RESOLVED_LIST = `\0${LIST}`;
/** An empty file of MDX. Its path names the modules, so that what they import is found beside the program, not beside the content. */
const TEMPLATE = fileURLToPath(new URL('../markdown/chapter.mdx', import.meta.url));
const CHAPTER = new RegExp(`^${escapePattern(TEMPLATE)}\\?id=([a-z0-9-]+)\\.mdx$`);

const GLOB_SYNTAX = /[$^*+?()[\]{}|!@]/g;

export function chapters(workspace: Workspace): AstroIntegration {
  return {
    name: 'sourcebound:chapters',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const folder = resolve(workspace.folder);
        const deny = keptBack([folder, await realpath(folder).catch(() => folder)]);
        updateConfig({ vite: { plugins: [modules(workspace, command === 'build')], server: { fs: { deny } } } });
      },
    },
  };
}

/** Puts the checked tree of a chapter in the place of the empty one that its module was parsed to. */
export function rehypeCheckedTree(workspace: Workspace) {
  return async (_: Root, file: VFile): Promise<Root> => {
    const [, id = ''] = CHAPTER.exec(file.path) ?? [];
    const chapter = (await workspace.state()).dossier().chapters.get(id);
    if (!chapter) throw new Error(`${file.path} is no chapter. Content is data: only the program makes modules of it.`);
    return readHtmlTree(chapter.prose.html);
  };
}

/**
 * Patterns of the files that `dev` gives to nobody: those of the content, because a browser would run what a picture or a page of HTML
 * holds, and those that Vite keeps back, whose list this one replaces (https://vite.dev/config/server-options#server-fs-deny).
 */
const keptBack = (folders: readonly string[]): string[] => [
  ...folders.map((folder) => `${folder.replaceAll(sep, '/').replaceAll(GLOB_SYNTAX, '\\$&')}/**`),
  '.env',
  '.env.*',
  '*.{crt,pem,key,p12,pfx,cer,der}',
  '.npmrc',
  '.yarnrc.yml',
  '**/.git/**',
];

function modules(workspace: Workspace, areCompiled: boolean) {
  const content = resolve(workspace.folder) + sep;
  return {
    name: 'sourcebound:chapters',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === LIST ? RESOLVED_LIST : CHAPTER.test(id) ? id : undefined),
    load: async (id: string) => {
      if (CHAPTER.test(id)) return '';
      if (id.startsWith(content)) throw new Error(`${id} lies in the content folder. Content is data and is never loaded as a module.`);
      if (id !== RESOLVED_LIST) return undefined;
      const names = areCompiled ? [...(await workspace.state()).dossier().chapters.keys()] : [];
      const imports = names.map((name, index) => `import chapter${index} from ${JSON.stringify(`${TEMPLATE}?id=${name}.mdx`)};`);
      const entries = names.map((name, index) => `${JSON.stringify(name)}: chapter${index}`);
      return `${imports.join(' ')} export default { ${entries.join(', ')} };`;
    },
  };
}
