import { expect, test } from 'vitest';
import { keptFiles } from '../../../src/offline/kept.ts';

test('pages and what they need are kept', () => {
  const kept = ['index.html', '404.html', 'print/index.html', '_astro/a.js', 'pagefind/index/a.pf_index', 'previews/0.json', 'icon.svg'];
  expect(keptFiles(kept)).toEqual(kept);
});

test('copies for programs, books, share images, cards for others and the worker itself are not', () => {
  const others = [
    'dossier.json',
    'dossier.pdf',
    'dossier.epub',
    'cards/home.png',
    'embed/claims/a/index.html',
    'cite/dossier.bib',
    'SHA256SUMS',
  ];
  expect(keptFiles([...others, 'claims/index.md', 'offline.js', '.htaccess'])).toEqual([]);
});
