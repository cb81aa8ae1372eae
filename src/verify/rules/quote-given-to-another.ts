import type { Block, ProseLink } from '../../dossier/prose.ts';
import { issue, type Issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeInProse, type Context, type Rule } from '../rule.ts';

/** A verb of saying between a name and words, and little else: “said:”, “sagte dem Rat:”. */
const SAYS =
  /^\s*(?:\p{L}+\s+)?(?:said|says|told|wrote|writes|added|adds|called|calls|warned|warns|asked|asks|sagt|sagte|schrieb|schreibt|nannte|nennt|erklärte|erklärt|warnte|warnt|fragte|fragt|meinte|meint)(?:\s+\p{L}+){0,3}\s*[:,]?\s*$/iu;

/** Whose words a sentence says a quotation is, its entry says too. */
export const quoteGivenToAnother: Rule = {
  code: 'quote-given-to-another',
  meaning:
    'A sentence names somebody, says that they said something, and links a quotation of somebody else. Readers would take the words for those of the wrong person.',
  mend: 'Name the speaker of the quotation, link the quotation that is meant, or correct `speaker` in its file.',
  check: (context) => {
    const speakers = new Map(context.content.quotes.map(({ id, data }) => [id, data.speaker]));
    return context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        firstIssues(block.links, (link): Issue[] => {
          const { address } = link;
          const speaker = address.type === 'typed' && address.kind === 'quote' ? speakers.get(address.id) : undefined;
          const named = speaker === undefined ? undefined : sayerOf(link, block);
          if (speaker === undefined || named === undefined || speaker === named || isOfOne(named, speaker, context)) return [];
          return [
            issue(
              'quote-given-to-another',
              placeInProse(entry, block, link.start),
              `The sentence gives these words to \`${named}\`, and the quotation is of \`${speaker}\`.`,
              `Write \`[name](entity:${speaker})\`, or correct \`speaker\` of the quotation.`,
            ),
          ];
        }),
      ),
    );
  },
};

/** The entity that a sentence names right before words as the one who says them. */
function sayerOf({ start, sentence }: ProseLink, { links, text }: Block): string | undefined {
  const before = links.findLast(({ end }) => end <= start);
  return before?.address.type === 'typed' &&
    before.address.kind === 'entity' &&
    before.sentence === sentence &&
    SAYS.test(text.slice(before.end, start))
    ? before.address.id
    : undefined;
}

/** Whether one belongs to the other, or acts for it: a spokesman says the words of an office. */
const isOfOne = (one: string, other: string, { content }: Context): boolean =>
  content.entities.some(
    ({ id, data }) =>
      (id === one && data.relations.some(({ to }) => to === other)) || (id === other && data.relations.some(({ to }) => to === one)),
  );
