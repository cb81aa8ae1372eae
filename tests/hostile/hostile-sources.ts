/** Sources whose own words are hostile, and passages of them. */
import { createHash } from 'node:crypto';
import { CANARY } from './payloads.ts';
import type { Given } from './schema-values.ts';

const WORDS = `</script><script>${CANARY}</script> and <img src=x onerror=${CANARY}> ]]><a>--> =cmd|calc \\ {x}`;
const [BEFORE, BEHIND] = [`<i onclick=${CANARY}>`, `</i>{${CANARY}}`];

const PREAMBLE = `=cmd|calc </style><b onclick=${CANARY}>`;
const TEXT = `${PREAMBLE}

It begins with “=cmd|calc <b onclick=${CANARY}> is what I say,” said Mara Lindqvist, the mayor of Harrow Ford. “Nobody </b>]]> hears it.”

He wrote ${BEFORE} ${WORDS} ${BEHIND} on a wall. He came in 2024 and left.
`;
const FRENCH = `Elle a dit ${BEFORE} =cmd|calc </script><script>${CANARY}</script> que je dis ${BEHIND} hier.\n`;
const EXCERPT = `[…]\n\nOnly ${WORDS} is held.\n\n[…]\n`;

/** A passage, and the words on either side of it. */
export const PASSAGE = { source: 'h-words', exact: WORDS, prefix: `${BEFORE} `, suffix: ` ${BEHIND}` };

/** Speech that the source interrupts. */
export const SPOKEN = [
  { source: 'h-words', exact: `=cmd|calc <b onclick=${CANARY}> is what I say`, prefix: 'It begins with “', suffix: ',” said' },
  { source: 'h-words', exact: 'Nobody </b>]]> hears it.', prefix: 'Ford. “', suffix: '”' },
] as const;

/** The words behind them in another language. */
export const ORIGINAL = {
  source: 'h-french',
  exact: `=cmd|calc </script><script>${CANARY}</script> que je dis`,
  prefix: `${BEFORE} `,
  suffix: ` ${BEHIND}`,
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Their texts by their ids, and what is no text in their records. */
export const SOURCES: Readonly<Record<string, { text: string; given: Given }>> = {
  'h-words': { text: TEXT, given: { preamble: PREAMBLE, sha256: hashOf(TEXT) } },
  'h-french': { text: FRENCH, given: { language: 'fr', sha256: hashOf(FRENCH) } },
  'h-excerpt': {
    text: EXCERPT,
    given: {
      excerpt: (text: (name: string) => string) => ({ seen: 'cut', reference: 'county-record-1990', note: text('note') }),
      reproduce: 'cited',
      sha256: hashOf(EXCERPT),
    },
  },
};
