import type { Block } from '../../dossier/prose.ts';
import { textsIn } from '../../dossier/walk.ts';
import { unpairedMarks, type UnpairedMark } from '../../text/unpaired-marks.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { isOwnWords, OWN_VOICE } from '../../dossier/own-words.ts';
import { findDossier, placeInProse, placeOf, type ContextEntry, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Where a quotation ends is seen by its marks, which come in pairs. */
export const quotationMarkUnpaired: Rule = {
  code: 'quotation-mark-unpaired',
  meaning:
    'A quotation mark is opened and not closed, closed and not opened, or closed by one of another form. Readers cannot tell where the words of others end, and the check takes all that follows for them.',
  mend: 'Set the mark that is missing, or take out the one that is too many.',
  check: (context) => {
    const language = findDossier(context)?.data.language;
    if (language === undefined) return [];
    return context.entries
      .filter(({ kind }) => OWN_VOICE.has(kind))
      .flatMap((entry) => [...inFields(entry, language), ...firstIssues(entry.prose.blocks, (block) => inBlock(block, entry, language))]);
  },
};

/** In a quotation of several paragraphs each is opened and only the last closed. */
const inBlock = (block: Block, entry: ContextEntry, language: string): Issue[] =>
  block.isQuotation || block.type === 'code'
    ? []
    : firstIssues(unpairedMarks(block.text, language), (mark) => [toIssue(mark, block.text, placeInProse(entry, block, mark.index))]);

const inFields = (entry: ContextEntry, language: string): Issue[] =>
  textsIn(entry.data).flatMap(({ path, text }) =>
    isOwnWords(path) ? firstIssues(unpairedMarks(text, language), (mark) => [toIssue(mark, text, placeOf(entry, path, mark.index))]) : [],
  );

function toIssue({ index, mark, fault }: UnpairedMark, text: string, place: Place): Issue {
  const around = show(text.slice(Math.max(0, index - BEFORE), index + BEHIND).trim());
  const [fact, hint] = WORDS[fault];
  return issue('quotation-mark-unpaired', place, `The mark ${mark} in \`${around}\` ${fact}.`, hint);
}

const WORDS: Readonly<Record<UnpairedMark['fault'], readonly [fact: string, hint: string]>> = {
  'not-closed': ['opens a quotation that is not closed', 'Close it behind the last quoted word.'],
  'not-opened': ['closes what was not opened', 'Open it before the first quoted word, or take it out.'],
  mixed: ['and the one that closes it are of two forms', 'Set the marks as a pair: “words”, „Wörter“, «mots» or "words".'],
};

const BEFORE = 20;
const BEHIND = 30;
