/** Whether an article speaks of somebody as a woman or a man. */
import { MAN, WOMAN } from './lexicon.ts';
import type { Name } from './names.ts';

const BEHIND = 160;
const SHE = /^[^\n]*?\b(?:she|her|herself|hers)\b/iu;
const HE = /^[^\n]*?\b(?:he|his|him|himself)\b/iu;
/** A pronoun behind another name may be that of the other. */
const OTHER_NAME = /[.!?]["”’']? .*?\b\p{Lu}\p{Ll}+ (?:said|\p{Lu}\p{Ll}+)/u;

/** By titles where there are any, else by the pronouns that follow. */
export function genderOf(text: string, names: readonly Name[]): 'female' | 'male' | 'unknown' {
  let balance = 0;
  for (const { start, end } of names) {
    const before = text.slice(Math.max(0, start - 20), start);
    if (WOMAN.test(before)) balance += 5;
    if (MAN.test(before)) balance -= 5;
    const after = text.slice(end, end + BEHIND);
    const near = after.slice(0, OTHER_NAME.exec(after)?.index ?? after.length);
    const [she, he] = [SHE.exec(near)?.[0].length ?? Infinity, HE.exec(near)?.[0].length ?? Infinity];
    if (she !== he) balance += she < he ? 1 : -1;
  }
  return balance === 0 ? 'unknown' : balance > 0 ? 'female' : 'male';
}
