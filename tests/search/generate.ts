/** Content of any size for measuring the search: invented entries beside those of a dossier, the same in every run. */
import type { ContentFile } from '../../src/dossier/read-folder.ts';
import { textFile } from '../support/fixture.ts';

/** `count` entries in front of which `files` stand; each cites `reference`, a work of theirs. */
export function withGenerated(files: readonly ContentFile[], count: number, reference: string): ContentFile[] {
  const random = createRandom(20_200_116);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[Math.floor(random() * values.length)] ?? values[0];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  const vocabulary = Array.from({ length: VOCABULARY }, word);
  // Common words are common: the rank of a word falls with the square of chance.
  const text = (words: number) => Array.from({ length: words }, () => vocabulary[Math.floor(random() ** 2 * VOCABULARY)] ?? '').join(' ');
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const name = () => `${capital(word())} al-${capital(word())}`;
  const evidence = `evidence:\n  - reference: ${reference}\n`;
  const generated = Array.from({ length: count }, (_, index) => {
    const id = `generated-${index}`;
    const day = `20${10 + Math.floor(random() * 15)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const body = `---\n${capital(text(60))}.\n`;
    const kinds = {
      entities: `name: ${name()}\nkind: person\naliases:\n  - text: ${name()}\nbackground: true\ndescription: ${capital(text(12)).slice(0, 130)}\n`,
      events: `title: ${capital(text(8))}\nwhen: '${day}'\nbackground: true\n`,
      claims: `claim: ${capital(text(10))}.\nkind: fact\nstanding: reported\ngist: ${text(12).slice(0, 150)}\nasOf: '2026-01-01'\n`,
      terms: `term: ${text(2)}\ndefinition: ${text(25).slice(0, 380)}\n`,
    };
    const collection = pick(['entities', 'entities', 'events', 'events', 'claims', 'claims', 'terms'] as const);
    return textFile(`${collection}/${id}.mdx`, `---\n${kinds[collection]}${evidence}${body}`);
  });
  return [...files, ...generated].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const VOCABULARY = 6_000;
const SYLLABLES = [
  'ba',
  'ren',
  'to',
  'li',
  'mas',
  'ku',
  'dor',
  've',
  'shi',
  'lan',
  'per',
  'go',
  'nim',
  'ta',
  'rus',
  'el',
  'vo',
  'kas',
  'mir',
  'do',
] as const;

/** Numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
