/** A dossier in which every text field of every kind holds what ends something: a script, an attribute, a record, a line. */
import { stringify } from 'yaml';
import { KINDS, type Kind } from '../../src/schemas/kinds.ts';
import { baseText, SOURCE } from './case.ts';
import { valuesFor, type Given } from './schema-values.ts';

/** What each payload would call. */
const CANARY = 'canary()';

/** Each ends something somewhere; the longest room a field has decides which it gets. */
export const PAYLOADS: readonly string[] = [
  `</script><script>${CANARY}</script>`,
  `</style><style>canary{display:none}</style>`,
  `<img src=x onerror=${CANARY}>`,
  // Behind a figure the mark means inches, and is no quotation.
  `5" onmouseover=${CANARY} x=`,
  `' autofocus onfocus=${CANARY}`,
  `]]><a>-->`,
  `<!-- &lt;b&gt; &#x22;`,
  `</title><svg onload=${CANARY}>`,
  `\nER  - \nTY  - JOUR`,
  `}, x = {${CANARY}} } @misc{`,
  `=cmd|calc`,
  `\${${CANARY}} {{x}} {x}`,
  `\u2028\u2029\\`,
  `javascript:${CANARY}`,
  `%0d%0aX: y`,
  `</template><iframe src=javascript:${CANARY}>`,
];

const EVIDENCE = [{ exact: 'Work on the bridge begins on June 3' }, { reference: 'county-record-1990' }];
const COMMON: Given = {
  evidence: EVIDENCE,
  references: ['county-record-1990'],
  passages: [],
  url: 'https://a.example/',
  updated: '2024-05-21',
  lang: 'en',
};

/** What is no text in the fields of each kind. */
const GIVEN: Partial<Record<Kind, Given>> = {
  dossier: {
    ...COMMON,
    format: 1,
    language: 'en',
    source: 'herald-2024-05-16',
    published: '2024-05-20',
    researchedUntil: '2024-05-20',
    email: 'a@b.example',
    report: 'https://a.example/',
    appearance: undefined,
    words: { 'nav.claims': `Claims ${PAYLOADS[2] ?? ''}`, 'nav.quotes': `Quotes ${PAYLOADS[3] ?? ''}` },
    'groups.id': 'side',
    coverage: undefined,
    loadedWords: [],
    notFound: false,
  },
  chapter: COMMON,
  page: COMMON,
  term: COMMON,
  claim: { ...COMMON, assertedBy: ['mara-lindqvist'], asOf: '2024-05-20', kind: 'opinion', standing: 'disputed', stance: 'disputes' },
  correction: { date: '2024-05-21', where: 'claim:ferry-is-dear' },
  entity: {
    ...COMMON,
    kind: 'organisation',
    'relations.kind': 'acts',
    group: 'side',
    nativeName: undefined,
    when: '2024',
    to: 'harrow-ford',
    sameAs: ['https://a.example/'],
    background: true,
    mentions: undefined,
  },
  event: {
    ...COMMON,
    when: '2024',
    after: undefined,
    dated: [],
    reported: '2024-05-14',
    place: 'harrow-ford',
    entity: 'mara-lindqvist',
    background: true,
    'counts.id': 'present',
    'counts.counts.number': 2,
    'whole.number': 4,
    'threshold.number': 3,
    stance: 'disputes',
  },
  quote: {
    ...COMMON,
    passage: { exact: 'We will not rush this.' },
    continued: [],
    form: 'whole',
    speaker: 'mara-lindqvist',
    when: '2024-05-14',
    event: undefined,
    translatedFrom: undefined,
    original: undefined,
    entity: 'mara-lindqvist',
  },
};

let number = 0;
/** The path of the field, so that one is told from another, and as many payloads as there is room for. */
function hostile(path: string, longest: number): string {
  let text = '';
  // Each field begins with another one.
  number++;
  for (const payload of [...PAYLOADS, ...PAYLOADS].slice(number % PAYLOADS.length).slice(0, PAYLOADS.length)) {
    const next = text === '' ? payload : `${text} ${payload}`;
    if (next.length + path.length + 1 > Math.min(longest, path === 'brief' ? 200 : 700)) continue;
    text = next;
  }
  return text === '' ? '<b>'.slice(0, longest) : `${path} ${text}`.slice(0, longest);
}

const fieldsOf = (kind: Kind): string =>
  stringify(valuesFor(KINDS[kind].schema, GIVEN[kind] ?? {}, hostile), { lineWidth: 0, aliasDuplicateObjects: false });
const mdx = (kind: Kind): string => `---\n${fieldsOf(kind)}---\n`;

/** Several entries of each kind, so that short fields meet several payloads. */
export function hostileFiles(): Record<string, string> {
  const each = Array.from({ length: 4 }, (_, index) => index);
  const entries = (folder: string, kind: Kind, prefix = '') =>
    each.map((index) => [`${folder}/${prefix}h-${index}.mdx`, mdx(kind)] as const);
  const work = (index: number) => ({
    id: `h-${index}`,
    type: 'article',
    ...Object.fromEntries(
      ['title', 'container-title', 'publisher', 'note', 'language', 'volume', 'page', 'genre'].map((field) => [field, hostile(field, 500)]),
    ),
    author: [{ literal: hostile('author', 300) }, { family: hostile('family', 300), given: hostile('given', 300) }],
    issued: { raw: hostile('raw', 200) },
    URL: 'https://a.example/"><script>'.replace(/["<>]/g, encodeURIComponent),
  });
  const source = baseText(SOURCE)
    .replace(/title: .*/, `title: ${JSON.stringify(hostile('title', 500))}`)
    .replace(/publisher: .*/, `publisher: ${JSON.stringify(hostile('publisher', 500))}\nauthor: ${JSON.stringify(hostile('author', 500))}`)
    .replace(/statement: .*/, `statement: ${JSON.stringify(hostile('statement', 500))}`);
  return {
    'dossier.yaml': fieldsOf('dossier'),
    'corrections.yaml': each.map(() => `- ${fieldsOf('correction').trimEnd().replaceAll('\n', '\n  ')}\n`).join(''),
    [SOURCE]: source,
    'references.json': JSON.stringify([...(JSON.parse(baseText('references.json')) as unknown[]), ...each.map(work)]),
    ...Object.fromEntries([
      ...entries('chapters', 'chapter', '02-'),
      ...entries('pages', 'page', '01-'),
      ...entries('terms', 'term'),
      ...entries('claims', 'claim'),
      ...entries('entities', 'entity'),
      ...entries('events', 'event'),
      ...entries('quotes', 'quote'),
    ]),
  };
}
