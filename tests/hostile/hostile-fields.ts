/** A dossier in which every text field of every kind holds what ends something: a script, an attribute, a record, a line. */
import { stringify } from 'yaml';
import { CSL_VARIABLES } from '../../src/schemas/csl-variables.ts';
import { KINDS, type Kind } from '../../src/schemas/kinds.ts';
import { baseText, SOURCE } from './case.ts';
import { CANARY, PAYLOADS } from './payloads.ts';
import { valuesFor, type Given } from './schema-values.ts';
import { ORIGINAL, PASSAGE, SOURCES, SPOKEN } from './hostile-sources.ts';

const EVIDENCE = (text: Text) => [
  { exact: 'Work on the bridge begins on June 3', note: text('note') },
  { reference: 'county-record-1990', note: text('note') },
  { ...PASSAGE, note: text('note') },
];
const COMMON: Given = {
  evidence: EVIDENCE,
  references: ['county-record-1990'],
  passages: [PASSAGE],
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
    editions: [],
    published: '2024-05-20',
    researchedUntil: '2024-05-20',
    email: 'a@b.example',
    report: 'https://a.example/',
    appearance: undefined,
    words: { 'nav.claims': `Claims ${PAYLOADS[2] ?? ''}`, 'nav.quotes': `Quotes ${PAYLOADS[3] ?? ''}` },
    'groups.id': 'side',
    coverage: undefined,
    loadedWords: ['</script>[a-'],
    notFound: false,
  },
  chapter: COMMON,
  page: COMMON,
  term: COMMON,
  claim: {
    ...COMMON,
    assertedBy: ['mara-lindqvist'],
    asOf: '2024-05-20',
    kind: 'opinion',
    standing: 'disputed',
    stance: 'disputes',
    prominent: true,
  },
  correction: { date: '2024-05-21', where: 'claim:ferry-is-dear' },
  entity: {
    ...COMMON,
    kind: 'organisation',
    'relations.kind': 'acts',
    group: 'side',
    when: '2024',
    to: 'harrow-ford',
    sameAs: ['https://a.example/'],
    background: true,
    'mentions.also': [PASSAGE],
    'mentions.not': [PASSAGE],
  },
  event: {
    ...COMMON,
    when: '2024',
    after: undefined,
    dated: [{ ...PASSAGE, exact: 'in 2024', prefix: 'He came ', suffix: ' and left' }],
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
    passage: SPOKEN[0],
    continued: [SPOKEN[1]],
    form: 'whole',
    speaker: 'mara-lindqvist',
    when: '2024-05-14',
    event: 'h-0',
    translatedFrom: 'fr',
    original: undefined,
    renderings: (text: Text) => [
      { by: text('by'), text: text('text'), lang: 'de', references: ['county-record-1990'], note: text('note') },
      { by: text('by'), passages: [PASSAGE], note: text('note') },
    ],
    entity: 'mara-lindqvist',
  },
};

/** The same for a quotation whose original is known: its pieces belong to one passage. */
const WITH_ORIGINAL: Given = {
  ...GIVEN.quote,
  continued: [],
  original: (text: Text) => ({
    ...ORIGINAL,
    translatedBy: text('translatedBy'),
    checkedBy: text('checkedBy'),
    note: text('note'),
    pieces: [{ original: ORIGINAL.exact, literal: text('pieces.literal'), rendered: SPOKEN[0].exact, note: text('pieces.note') }],
  }),
};

/** What is no text in the record of each source. */
const SOURCE_GIVEN: Given = {
  ...COMMON,
  language: 'en',
  published: '2024-05-16',
  retrieved: '2024-05-17',
  archiveUrl: 'https://a.example/',
  archived: '2024-05-18',
  paragraphs: 'blank-line',
  preamble: undefined,
  excerpt: undefined,
  relatives: undefined,
  reproduce: 'full',
  maxCited: undefined,
};
/** Texts that the explained source is compared with. */
const RELATIVES = (text: Text) => [
  {
    source: PASSAGE.source,
    note: text('note'),
    direction: { from: PASSAGE.source, evidence: [{ ...PASSAGE, note: text('direction.note') }] },
    relations: [{ exact: 'a ferry would cost 15,000 crowns a month', relative: PASSAGE.exact, note: text('relations.note') }],
  },
];

/** Prose of which every reader of Markdown could make something else. */
const PROSE = `\nWords &lt;script&gt;${CANARY}&lt;/script&gt; \\<img src=x onerror=${CANARY}\\> \\{x\\} &amp;lt;b&amp;gt; ]]\\> --\\> and \`</script><img src=x onerror=${CANARY}>\`.\n`;

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

const fieldsOf = (kind: Kind, given: Given = GIVEN[kind] ?? {}): string =>
  stringify(valuesFor(KINDS[kind].schema, given, hostile), { lineWidth: 0, aliasDuplicateObjects: false });
const mdx = (kind: Kind, given?: Given): string => `---\n${fieldsOf(kind, given)}---\n${PROSE}`;

/** Several entries of each kind, so that short fields meet several payloads. */
export function hostileFiles(): Record<string, string> {
  const each = Array.from({ length: 4 }, (_, index) => index);
  const entries = (folder: string, kind: Kind, prefix = '') =>
    each.map((index) => [`${folder}/${prefix}h-${index}.mdx`, mdx(kind)] as const);
  const sha256 = /(?<=^sha256: ).*/m.exec(baseText(SOURCE))?.[0];
  return {
    'dossier.yaml': fieldsOf('dossier'),
    'corrections.yaml': each.map(() => `- ${fieldsOf('correction').trimEnd().replaceAll('\n', '\n  ')}\n`).join(''),
    [SOURCE]: fieldsOf('source', { ...SOURCE_GIVEN, sha256, relatives: RELATIVES }),
    ...Object.fromEntries(
      Object.entries(SOURCES).flatMap(([id, { text, given }]) => [
        [`sources/${id}/text.txt`, text],
        [`sources/${id}/source.yaml`, fieldsOf('source', { ...SOURCE_GIVEN, ...given })],
      ]),
    ),
    'references.json': JSON.stringify([...(JSON.parse(baseText('references.json')) as unknown[]), ...each.map(work)]),
    ...Object.fromEntries([
      ...entries('chapters', 'chapter', '02-'),
      ...entries('pages', 'page', '01-'),
      ...entries('terms', 'term'),
      ...entries('claims', 'claim'),
      ...entries('entities', 'entity'),
      ...entries('events', 'event'),
      ...entries('quotes', 'quote'),
      ['quotes/h-original.mdx', mdx('quote', WITH_ORIGINAL)],
    ]),
  };
}

/** Every variable of CSL is a text, but for dates, names and what must have a form. */
const [FIRST_DATE, FIRST_NAME] = ['accessed', 'author'].map((name) => CSL_VARIABLES.indexOf(name));
const WITH_FORM = new Set(['id', 'type', 'URL']);

function work(index: number): Record<string, unknown> {
  const texts = CSL_VARIABLES.slice(0, FIRST_DATE).filter((name) => !WITH_FORM.has(name));
  const names = CSL_VARIABLES.slice(FIRST_NAME);
  return {
    id: `h-${index}`,
    type: 'article',
    ...Object.fromEntries(texts.map((name) => [name, hostile(name, 300)])),
    ...Object.fromEntries(
      names.map((name) => [name, [{ literal: hostile(name, 300) }, { family: hostile('family', 300), given: hostile('given', 300) }]]),
    ),
    issued: { raw: hostile('raw', 200) },
    URL: 'https://a.example/"><script>'.replace(/["<>]/g, encodeURIComponent),
  };
}

type Text = (name: string) => string;
