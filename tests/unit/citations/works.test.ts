/** What can be cited of a dossier, and where its citations stand. */
import { beforeAll, expect, test } from 'vitest';
import { citationUrl, workOfPage, worksOf } from '../../../src/citations/works.ts';
import { assemble } from '../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { readContent } from '../../support/check.ts';
import { withFiles } from '../../support/fixture.ts';

let dossier: Dossier;

beforeAll(async () => {
  const { content, problems } = readContent(await withFiles({}));
  expect(problems).toEqual([]);
  dossier = assemble(content);
});

test('every page of an item has a work, and every work an id of its own', () => {
  const works = worksOf(dossier);
  const pages = new Set(works.map(({ page }) => page));
  for (const kind of ['chapter', 'source', 'entity', 'event', 'quote', 'claim', 'page'] as const) {
    for (const { url } of dossier.all(kind)) expect(pages).toContain(url);
  }
  expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
});

test('a quotation names who speaks, begins with the words, and leads to the report they stand in', () => {
  expect(workOfPage(dossier, 'quotes/lindqvist-carry/')).toMatchObject({
    title: expect.stringMatching(/^Mara Lindqvist: “The bridge has carried us .+ …”$/) as string,
    isVerbatim: true,
    report: dossier.mainSource.url,
  });
});

test('a source is the report itself, not the page about it', () => {
  const { publisher, published, language } = dossier.mainSource.data;
  expect(workOfPage(dossier, dossier.mainSource.url)).toMatchObject({
    type: 'article-newspaper',
    container: publisher,
    issued: published,
    language,
  });
});

test.each([
  ['quotes/page/2/', 'quotes'],
  ['claims/order/report/', 'claims'],
  ['search/', 'home'],
  ['references/county-record-1990/', 'references'],
  ['', 'home'],
  // What `dev` shows a page for that says so is no page.
  ['favicon.ico', 'home'],
  ['entities/nobody', 'entities'],
  ['entities/nobody/file.pdf', 'entities'],
  ['//', 'home'],
])('%s is cited as %s', (page, id) => {
  expect(workOfPage(dossier, page).id).toBe(id);
  expect(citationUrl(dossier, page)).toMatch(new RegExp(`^cite/(?:page/\\d+/)?#${id}$`));
});

test('a list that holds nothing has no page to cite', async () => {
  const { content } = readContent(await withFiles({}));
  const works = worksOf(assemble({ ...content, terms: [] }));
  expect(works.map(({ page }) => page)).not.toContain('terms/');
  expect(works.map(({ page }) => page)).toContain('claims/');
});
