import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { pages } from './src/integrations/pages.ts';
import { cards } from './src/integrations/cards.ts';
import { pdf } from './src/integrations/pdf.ts';
import { search } from './src/integrations/search.ts';
import { verification } from './src/integrations/verification.ts';
import { remarkCitationMarks } from './src/markdown/remark-citation-marks.ts';
import { remarkMarginNotes } from './src/markdown/remark-margin-notes.ts';
import { remarkTypedLinks } from './src/markdown/remark-typed-links.ts';
import { readSite } from './src/site.ts';

const site = readSite(process.env, process.cwd());

export default defineConfig({
  site: site.url,
  base: site.base,
  outDir: site.outDir,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default, `jsx`, joins words across inline tags.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm, remarkMarginNotes, remarkTypedLinks, remarkCitationMarks],
      smartypants: false,
      gfm: false,
    }),
    syntaxHighlight: false,
  },
  // The content folder may lie outside the project; what its compiled prose imports is the project's.
  vite: {
    resolve: { dedupe: ['astro', '@astrojs/mdx'] },
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
    verification(site),
    pages(),
    cards(),
    search(site),
    pdf(site),
  ],
});
