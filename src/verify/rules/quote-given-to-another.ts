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
  check: (context) =>
    context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        firstIssues(pairsOf(block.links), ([before, link]): Issue[] => {
          const named = sayerOf(before, link, block);
          const speaker = named === undefined ? undefined : speakerOf(link, context);
          if (named === undefined || speaker === undefined || speaker === named || isOfOne(named, speaker, context)) return [];
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
    ),
};

/** Each link with the one behind it. */
const pairsOf = (links: readonly ProseLink[]): [ProseLink, ProseLink][] =>
  links.slice(1).flatMap((link, index) => (links[index] ? [[links[index], link]] : []));

/** The entity that a sentence names right before words as the one who says them. */
const sayerOf = ({ address, end, sentence }: ProseLink, quote: ProseLink, { text }: Block): string | undefined =>
  address.type === 'typed' && address.kind === 'entity' && sentence === quote.sentence && SAYS.test(text.slice(end, quote.start))
    ? address.id
    : undefined;

const speakerOf = ({ address }: ProseLink, { content }: Context): string | undefined =>
  address.type === 'typed' && address.kind === 'quote' ? content.quotes.find(({ id }) => id === address.id)?.data.speaker : undefined;

/** Whether one belongs to the other, or acts for it: a spokesman says the words of an office. */
const isOfOne = (one: string, other: string, { content }: Context): boolean =>
  content.entities.some(
    ({ id, data }) =>
      (id === one && data.relations.some(({ to }) => to === other)) || (id === other && data.relations.some(({ to }) => to === one)),
  );
