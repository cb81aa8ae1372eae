/** What can be cited of a dossier: its pages, and the reports it holds. Works of others have their own publishers to say how. */
import { descentUrl } from '../dossier/descent-pages.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { cutList } from '../dossier/list-pages.ts';
import { isListed } from '../dossier/listed.ts';
import type { Items } from '../dossier/types.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import { nearestPage, pageUrl } from '../schemas/page-url.ts';
import { stringsOf, type Strings } from '../strings/index.ts';
import { inMarks } from '../strings/spoken.ts';
import { beginningOf } from '../text/cut.ts';
import { memoizeFor } from '../text/memoize.ts';

/** Something to cite. Its fields are those of CSL-JSON, but for the address, which is relative to the base path. */
export interface Work {
  /** The page it is, or stands on. */
  page: string;
  /** Unique among the works, and safe as an id of HTML and as a key of BibTeX. */
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  /** Whether the title is a name or words of others, which no style may set in other capitals. */
  isVerbatim: boolean;
  author: string | undefined;
  /** The work it is part of. */
  container: string;
  /** Whether it only lists what stands elsewhere. */
  isList: boolean;
  /** `YYYY-MM-DD`. */
  issued: string;
  language: string;
  /** Its own address, where it was published elsewhere. */
  url: string | undefined;
  /** Of what was published elsewhere: the address of an archived copy. */
  archiveUrl?: string | undefined;
  /** Of a quotation: the page of the report its words stand in. */
  report?: string;
}

/** The list of all citations, relative to the base path. */
export const CITE = 'cite/';

/** Everything that can be cited: the lists first, which have the most to say of themselves and the least room for it. */
export const worksOf = memoizeFor((dossier: Dossier): Work[] => {
  const { data } = dossier;
  const strings = stringsOf(data);
  const toWork = ({ page, ...rest }: Pick<Work, 'page' | 'title'> & Partial<Work>): Work => ({
    page,
    id: page.slice(0, -1).replaceAll('/', '_') || 'home',
    type: 'webpage',
    isVerbatim: false,
    isList: false,
    author: data.owner.name,
    container: data.title,
    issued: data.updated,
    language: data.language,
    url: undefined,
    ...rest,
  });
  const items = KIND_NAMES.flatMap((kind) => dossier.all(kind).flatMap((item) => itemWork(item, dossier, strings)));
  return [...listWorks(dossier, strings), ...items].map(toWork);
});

/** What a page is cited as; a page that is no work, as the second of a list, as what it belongs to. In `dev` it may be any address. */
export function workOfPage(dossier: Dossier, page: string): Work {
  const works = worksByPage(dossier);
  const work = works.get(nearestPage(page, (nearest) => works.has(nearest)));
  if (!work) throw new Error('The first page is a work.');
  return work;
}

/** The works by the pages that their citations stand on. */
export const citationPages = memoizeFor((dossier: Dossier) => cutList('citations', worksOf(dossier)));

/** Where the citations of a page stand, relative to the base path. */
export function citationUrl(dossier: Dossier, page: string): string {
  const work = workOfPage(dossier, page);
  return `${pageUrl(CITE, numbersOfPages(dossier).get(work) ?? 1)}#${work.id}`;
}

/** The number of the page of citations that a work stands on. */
const numbersOfPages = memoizeFor(
  (dossier: Dossier) => new Map(citationPages(dossier).flatMap((works, index) => works.map((work) => [work, index + 1] as const))),
);

const worksByPage = memoizeFor((dossier: Dossier) => new Map(worksOf(dossier).map((work) => [work.page, work])));

const itemWork = (item: Items[Kind], dossier: Dossier, strings: Strings): Described[] => {
  const work = WORKS[item.kind] as ((item: Items[Kind], dossier: Dossier, strings: Strings) => Partial<Work>) | undefined;
  return work ? [{ page: item.url, title: item.title, ...work(item, dossier, strings) }] : [];
};

/** What differs from a page of the dossier with the title of the item. Terms and corrections stand on the pages of their lists. */
const WORKS = {
  dossier: ({ data }) => ({ title: data.question, issued: data.updated }),
  chapter: ({ updated }) => ({ issued: updated }),
  source: ({ data }) => ({
    type: 'article-newspaper',
    author: data.author,
    container: data.publisher,
    issued: data.published,
    language: data.language,
    url: data.url,
    archiveUrl: data.archiveUrl,
  }),
  entity: () => ({ isVerbatim: true }),
  event: () => ({}),
  quote: ({ data, passage }, dossier, strings) => ({
    title: `${dossier.item('entity', data.speaker).title}: ${inMarks(beginningOf(passage.exact, 60), data, strings)}`,
    isVerbatim: true,
    report: dossier.item('source', passage.source).url,
  }),
  claim: () => ({}),
  term: undefined,
  reference: undefined,
  correction: undefined,
  page: ({ data }) => (data.updated ? { issued: data.updated } : {}),
} satisfies { [Name in Kind]: ((item: Items[Name], dossier: Dossier, strings: Strings) => Partial<Work>) | undefined };

/** The lists, what is said of the dossier itself, and the comparisons of sources. */
const listWorks = (dossier: Dossier, strings: Strings): Described[] => [
  ...[
    { page: KINDS.entity.index, title: strings.entities.title },
    { page: KINDS.event.index, title: strings.chronology.title },
    { page: KINDS.quote.index, title: strings.quotes.title },
    { page: KINDS.claim.index, title: strings.claims.title },
    { page: 'network/', title: strings.network.title },
    { page: KINDS.term.index, title: strings.terms.title },
    { page: KINDS.reference.index, title: strings.references.title },
    { page: KINDS.correction.index, title: strings.corrections.title },
  ]
    .filter(({ page }) => isListed(dossier, page))
    .map((list) => ({ ...list, isList: true })),
  { page: 'about/', title: strings.about.title },
  ...dossier.all('source').flatMap((source) => (source.descent ? [{ page: descentUrl(source), title: strings.descent.title }] : [])),
];

type Described = Pick<Work, 'page' | 'title'> & Partial<Work>;
