/** Whether an article speaks of somebody as a woman or a man. */
import { MAN, WOMAN } from './lexicon.ts';
import type { Name } from './names.ts';

const BEHIND = 300;
const PRONOUN = /\b(?:(she|her|herself|hers)|he|his|him|himself)\b/iu;

/** By titles where there are any, else by the first pronoun between each of the names and the next other person. */
export function genderOf(text: string, names: readonly Name[], others: readonly number[]): 'female' | 'male' | 'unknown' {
  let balance = 0;
  for (const { start, end } of names) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (WOMAN.test(before)) balance += TITLE_WEIGHT;
    if (MAN.test(before)) balance -= TITLE_WEIGHT;
    const next = others.find((other) => other > end) ?? text.length;
    const pronoun = PRONOUN.exec(text.slice(end, Math.min(next, end + BEHIND)));
    if (pronoun) balance += pronoun[1] === undefined ? -1 : 1;
  }
  return balance === 0 ? 'unknown' : balance > 0 ? 'female' : 'male';
}

const BEFORE = 20;
const TITLE_WEIGHT = 5;
