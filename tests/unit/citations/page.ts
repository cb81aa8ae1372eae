import type { Work } from '../../../src/citations/works.ts';

/** A page as it is cited. */
export const PAGE: Work = {
  page: 'chapters/the-crack/',
  id: 'chapters_the-crack',
  type: 'webpage',
  title: 'What was found in the pier',
  isVerbatim: false,
  isList: false,
  author: 'Ford Explainers',
  container: 'The bridge at Harrow Ford',
  issued: '2024-05-20',
  language: 'en',
  url: undefined,
};
