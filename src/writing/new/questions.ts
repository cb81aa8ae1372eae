/** What a new entry of each kind is asked for, in order. Nothing that can be left out or worked out is asked. */
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { validate } from '../../dossier/validate.ts';
import type { z } from 'zod';
import { findWords, type Known, placeName } from './known.ts';

const ENTITY_KINDS = KINDS.entity.schema.shape.kind.options;
/** Standings that need no account of others to bear them out. */
const STANDINGS = ['reported', 'opinion', 'unknown'];
/** The types of CSL that a dossier cites most. */
const WORK_TYPES = ['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report', 'book', 'broadcast', 'legislation'];

/** Begins as sentences do, with a capital where the script has them. */
const BEGINS = /^[\p{Lu}\p{Lo}\p{N}]/u;
const ENDS = /[.!?…؟。]/u;

const field = (kind: Kind, name: string): z.ZodType => {
  const shape = KINDS[kind].schema.shape as Record<string, z.ZodType>;
  const found = shape[name];
  if (!found) throw new Error(`${kind} has no field ${name}.`);
  return found;
};

/** A text that goes into the field of the same name. */
const asked = (kind: Kind, name: string, question: string, more: Partial<Question> = {}): Question => ({
  name,
  question,
  refuse: (value) => refusalOf(field(kind, more.field ?? name), value),
  ...more,
});

const evidence = (question: string): Question => ({
  name: 'exact',
  question,
  isPassage: true,
  refuse: refusePassage,
  unless: ({ reference }) => reference !== undefined,
});
const day = (kind: Kind, name: string, question: string, more: Partial<Question> = {}) =>
  asked(kind, name, question, { example: '2020-01-16', ...more });

export const QUESTIONS: Readonly<Record<Kind, readonly Question[]>> = {
  dossier: [],
  chapter: [
    asked('chapter', 'title', 'What is the chapter called?'),
    asked('chapter', 'summary', 'What do readers learn in it, in one sentence?'),
  ],
  source: [
    asked('source', 'publisher', 'Who published the text?'),
    day('source', 'published', 'On which day was it published?'),
    { name: 'text', question: 'In which file is the text, as it was received?', example: 'article.txt', refuse: () => undefined },
    asked('source', 'language', 'In which language is it?', { example: 'en', preset: ({ language }) => language }),
    {
      name: 'reproduce',
      question: 'How much of it may be shown?',
      refuse: refuseOthers(['full', 'cited', 'none']),
      preset: () => 'cited',
      choices: () => [
        { value: 'cited', label: 'what is cited', hint: 'only passages that the dossier quotes' },
        { value: 'full', label: 'all of it', hint: 'you have the right to' },
        { value: 'none', label: 'nothing' },
      ],
    },
    { name: 'statement', question: 'By what right is it shown? Readers see this sentence.', refuse: refuseEmpty },
  ],
  entity: [
    asked('entity', 'name', 'What is it called?'),
    asked('entity', 'kind', 'What is it?', {
      choices: () => [
        { value: 'person', label: 'a person' },
        { value: 'organisation', label: 'an organisation', hint: 'a party, an authority, a company' },
        { value: 'place', label: 'a place' },
        { value: 'thing', label: 'a thing', hint: 'a ship, a law, a work, a programme' },
      ],
      refuse: refuseOthers(ENTITY_KINDS),
    }),
    asked('entity', 'description', 'Who or what is it, in at most 140 characters?'),
    evidence('Which words of the article say who or what that is?'),
  ],
  event: [
    asked('event', 'title', 'What happened? A short sentence in the present tense.'),
    evidence('Which words of the article tell of it?'),
    asked('event', 'when', 'When did it happen?', { example: '2020-01-05', isDate: true }),
  ],
  quote: [
    { name: 'exact', question: 'Which words are quoted?', isPassage: true, isSpeech: true, refuse: refusePassage },
    { name: 'speaker', question: 'Who says them?', ids: 'entity', refuse: refuseUnknown('entity') },
    asked('quote', 'form', 'Are they a whole sentence?', {
      choices: () => [
        { value: 'whole', label: 'a whole sentence' },
        { value: 'partial', label: 'words inside a sentence of the article' },
        { value: 'indirect', label: 'no direct quotation', hint: 'the article tells it in its own words' },
      ],
      refuse: refuseOthers(['whole', 'partial', 'indirect']),
      preset: guessForm,
    }),
    asked('quote', 'medium', 'Where were they said or written?', { example: 'interview with Radio Example' }),
    asked('quote', 'when', 'When were they said or written?', { example: '2020-01-05', isDate: true }),
    asked('quote', 'gist', 'What must readers know about them, in one line?'),
  ],
  claim: [
    asked('claim', 'claim', 'What is claimed? One sentence, in your own words.'),
    asked('claim', 'kind', 'What sort of statement is it?', {
      choices: () => KINDS.claim.schema.shape.kind.options.map((value) => ({ value, label: value })),
      refuse: refuseOthers(KINDS.claim.schema.shape.kind.options),
    }),
    evidence('In which words does the article claim it?'),
    asked('claim', 'standing', 'How does it stand?', {
      choices: () => [
        { value: 'reported', label: 'reported', hint: 'only this source says so' },
        { value: 'opinion', label: 'opinion', hint: 'it is no question of fact' },
        { value: 'unknown', label: 'unknown' },
      ],
      refuse: refuseStanding,
      preset: () => 'reported',
    }),
    asked('claim', 'gist', 'What do others report, in one line?'),
  ],
  term: [
    asked('term', 'term', 'Which word is to be explained?'),
    asked('term', 'definition', 'What does it mean here, in one or two sentences?'),
    evidence('In which words does the article use or explain it?'),
  ],
  reference: [
    asked('reference', 'title', 'What is the title of the work?'),
    {
      name: 'type',
      question: 'What sort of work is it?',
      choices: () => WORK_TYPES.map((value) => ({ value, label: value.replace('-', ', ') })),
      refuse: refuseEmpty,
    },
    asked('reference', 'url', 'Where is it found? A web address.', {
      field: 'URL',
      example: 'https://example.org/report',
      isOptional: true,
    }),
  ],
  correction: [
    {
      name: 'where',
      question: 'What was corrected?',
      choices: ({ ids }) => [
        { value: 'dossier', label: 'the first page' },
        ...(['chapter', 'claim', 'quote', 'event', 'entity', 'term'] as const).flatMap((kind) =>
          (ids.get(kind) ?? []).map((id) => ({ value: `${kind}:${id}`, label: `${kind}:${id}` })),
        ),
      ],
      refuse: (value) => refusalOf(field('correction', 'where'), value),
    },
    asked('correction', 'what', 'What stood there before, and what stands there now?'),
    asked('correction', 'why', 'Why was it changed?'),
  ],
  page: [
    asked('page', 'title', 'What is the page called?', { example: 'Imprint' }),
    asked('page', 'description', 'What do readers find on it, in one sentence?'),
  ],
};

/** What is wrong with a value, as the end of a sentence that begins with it. */
function refusalOf(schema: z.ZodType, value: string): string | undefined {
  const result = validate(schema, value, '', () => ({ line: 1, column: 1 }));
  if (result.type === 'valid') return undefined;
  const [problem] = result.problems;
  if (problem?.type === 'date-invalid')
    return problem.unit === 'day'
      ? 'expected a day, such as 2020-01-16.'
      : 'expected a date, such as 2020-01-05, 2020-01 or 2019-12-27/2019-12-31.';
  if (problem?.type === 'url-scheme') return 'expected a web address, such as https://example.org/report.';
  return problem?.type === 'field-type' ? `expected ${problem.expected}.` : 'it cannot be used.';
}

/** A sentence begins with a capital, and a full stop is its last character or stands behind it. */
function guessForm(known: Known, { exact = '', source }: Answers): string {
  const found = findWords(known, exact, source);
  const { end, source: id = '' } = found.type === 'found' ? found.place : { end: 0 };
  const text = known.sources.find((candidate) => candidate.id === id)?.text.text ?? '';
  return BEGINS.test(exact) && ENDS.test(text.slice(end - 1, end + 1)) ? 'whole' : 'partial';
}

function refuseEmpty(value: string): string | undefined {
  return value.trim() === '' ? 'expected a text.' : undefined;
}

function refuseOthers(values: readonly string[]): Question['refuse'] {
  return (value) => (values.includes(value) ? undefined : `expected one of ${values.join(', ')}.`);
}

function refuseStanding(value: string): string | undefined {
  const { options } = KINDS.claim.schema.shape.standing;
  if (!(options as readonly string[]).includes(value)) return `expected one of ${STANDINGS.join(', ')}.`;
  return STANDINGS.includes(value)
    ? undefined
    : 'which needs an account of others: make it with `reported`, add `accounts`, and change it then.';
}

function refuseUnknown(kind: Kind): Question['refuse'] {
  return (value, { ids }) => {
    const known = ids.get(kind) ?? [];
    if (known.includes(value)) return undefined;
    return known.length === 0
      ? `but there is no ${kind} yet. Make one first: sourcebound new ${kind}.`
      : `expected one of ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}. Make another first: sourcebound new ${kind}.`;
  };
}

function refusePassage(value: string, known: Known, { source }: Answers): string | undefined {
  const found = findWords(known, value, source);
  if (found.type === 'found') return undefined;
  if (found.type === 'several')
    return `which stands ${found.places.length} times (${found.places
      .slice(0, 5)
      .map((place) => placeName(known, place))
      .join(', ')}): give a few words more.`;
  return found.nearest === undefined
    ? 'which stands in no source. Copy the words from it.'
    : `which stands in no source. The nearest there is: ${found.nearest}`;
}

export type Answers = Readonly<Record<string, string | undefined>>;

export interface Question {
  /** Of the answer, and of the option that gives it. */
  name: string;
  question: string;
  /** The field of the schema, where it is called otherwise. */
  field?: string;
  example?: string;
  /** What is wrong with an answer, as the end of a sentence that begins with it. */
  refuse: (value: string, known: Known, answers: Answers) => string | undefined;
  /** The only answers there are. */
  choices?: (known: Known) => readonly Choice[];
  /** The kind of which it wants an id. */
  ids?: Kind;
  /** It wants words of a source. */
  isPassage?: true;
  /** Words that somebody says. */
  isSpeech?: true;
  /** It wants a date, for which the words of the source are looked at. */
  isDate?: true;
  isOptional?: true;
  /** What is taken when nobody says otherwise. */
  preset?: (known: Known, answers: Answers) => string;
  /** It is not asked when these answers were given. */
  unless?: (answers: Answers) => boolean;
}

interface Choice {
  value: string;
  label: string;
  hint?: string;
}
