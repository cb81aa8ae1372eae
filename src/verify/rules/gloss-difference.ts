import type { ParsedDraft } from '../../dossier/read.ts';
import type { Piece } from '../../dossier/gloss.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** What a piece holds must agree with the difference it names. */
export const glossDifference: Rule = {
  code: 'gloss-difference',
  meaning:
    'Each piece of an original says what became of its words in the quotation: `same`, `changed`, `left-out` or `added`. What this piece holds contradicts that.',
  mend: 'Give the piece the words that its difference needs, or name the other difference.',
  checkEntry: (entry) =>
    piecesOf(entry).flatMap((piece, index) =>
      faultsOf(piece).map(({ message, hint }) =>
        issue('gloss-difference', placeOf(entry, ['original', 'pieces', index]), `The piece is \`${piece.difference}\`${message}`, hint),
      ),
    ),
};

function piecesOf(entry: ParsedDraft): readonly Piece[] {
  return entry.kind === 'quote' && entry.valid ? ((entry.data as DataOf<'quote'>).original?.pieces ?? []) : [];
}

function faultsOf(piece: Piece): Fault[] {
  const { original, literal, rendered, note } = piece;
  const compared = NEEDS[piece.difference](piece);
  if (compared) return [compared];
  if (original !== undefined && literal === undefined)
    return [{ message: ' and has no `literal`.', hint: 'Add `literal:` with what the original words say, word for word.' }];
  if (original === undefined && literal !== undefined)
    return [
      {
        message: ', with `literal` but without `original`.',
        hint: 'Add the words that `literal` translates as `original:`, or take it out.',
      },
    ];
  if (piece.difference === 'added' && original !== undefined && rendered !== undefined && note === undefined)
    return [{ message: ' beside words of the original, and nothing says which words.', hint: 'Say in `note:` which words are added.' }];
  return [];
}

/** What each difference needs of the two texts. */
const NEEDS = {
  same: needsBoth,
  changed: needsBoth,
  'left-out': ({ original, rendered }) => {
    if (original === undefined)
      return { message: ' and has no `original`.', hint: 'Add `original:` with the words of the original that were left out.' };
    return rendered === undefined
      ? undefined
      : { message: ', but has `rendered`.', hint: 'Take `rendered` out, or write `difference: changed` if these words render it.' };
  },
  added: ({ rendered }) =>
    rendered === undefined
      ? { message: ' and has no `rendered`.', hint: 'Add `rendered:` with the words of the quotation that the original does not have.' }
      : undefined,
} satisfies Record<Piece['difference'], (piece: Piece) => Fault | undefined>;

function needsBoth({ original, rendered }: Piece): Fault | undefined {
  if (original === undefined)
    return {
      message: ' and has no `original`.',
      hint: 'Add `original:` with the words that are rendered, or write `difference: added` if there are none.',
    };
  return rendered === undefined
    ? {
        message: ' and has no `rendered`.',
        hint: 'Add `rendered:` with the words of the quotation, or write `difference: left-out` if there are none.',
      }
    : undefined;
}

interface Fault {
  message: string;
  hint: string;
}
