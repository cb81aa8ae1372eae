import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { openWorkspace } from 'sourcebound/workspace';
import { cards } from './src/integrations/cards.ts';
import { chapters, rehypeCheckedTree } from './src/integrations/chapters.ts';
import { pages } from './src/integrations/pages.ts';
import { pdf } from './src/integrations/pdf.ts';
import { publishing } from './src/integrations/publishing.ts';
import { search } from './src/integrations/search.ts';
import { sharedModules } from './src/integrations/shared-modules.ts';
import { verification } from './src/integrations/verification.ts';
import { readSite } from './src/site.ts';

const site = readSite(process.env, process.cwd());
const workspace = openWorkspace(site);
const book = pdf(site, workspace);

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.outDir,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // The default, `jsx`, joins words across inline tags.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      rehypePlugins: [[rehypeCheckedTree, workspace]],
      smartypants: false,
      gfm: false,
    }),
    syntaxHighlight: false,
  },
  vite: {
    build: {
      // A script in a file is loaded once for all pages; inside each page it would weigh on every one.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive that its bundler then warns about, once per entry.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !page.endsWith('/search/') && !page.endsWith('/print/') }),
    sharedModules(),
    verification(site, workspace),
    chapters(workspace),
    pages(book.print),
    cards(site, workspace),
    search(workspace),
    book.integration,
    publishing(site),
  ],
});
