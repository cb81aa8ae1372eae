import { resolveSourceLink } from '../../dossier/links.ts';
import type { Block, ProseLink } from '../../dossier/prose.ts';
import type { SourceText } from '../../dossier/source-text.ts';
import { encloses } from '../../text/spans.ts';
import { issue, type Issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeInProse, type Context, type Rule } from '../rule.ts';
import { spokenPassages, type SpokenPassage } from '../spoken.ts';

const SAY =
  '(?:said|says|told|wrote|writes|added|adds|called|calls|warned|warns|asked|asks|sagt|sagte|schrieb|schreibt|nannte|nennt|erklärte|erklärt|warnte|warnt|fragte|fragt|meinte|meint)';
/** In the passive somebody hears the words. */
const HELPING = '(?:am|is|are|was|were|be|been|being|has|have|had|ist|sind|war|waren|wird|wurde|wurden|hat|haben|hatte)\\s';
/** A verb of saying between a name and words, and little else: “said:”, “, who leads it, says”, “sagte dem Rat:”. */
const SAYS = new RegExp(
  `^(?:,\\s*(?:who|which|whose|der|die|das)\\s[^.:;]{0,80},)?\\s*(?:(?!${HELPING})\\p{L}+\\s+)?${SAY}(?:\\s+\\p{L}+){0,3}\\s*[:,]?\\s*$`,
  'iu',
);
/** A verb of saying right before the name, behind the words: “, said”. With others it is the name of who hears them. */
const SAID = /^\s*,?\s*(?:said|says|added|adds|wrote|writes|sagte|sagt|schrieb|schreibt|meinte|meint|erklärte|erklärt)\s+$/iu;
/** Words that are called something are not said. */
const CALLS = /(?<!\p{L})(?:called|calls|nannte|nennt)(?!\p{L})/iu;
/** What stands before a name whose words follow. */
const ACCORDING = /(?:according to|laut)\s+$/iu;

const LONGEST = 'according to   '.length;

/** Whose words a sentence says a quotation is, its entry says too. */
export const quoteGivenToAnother: Rule = {
  code: 'quote-given-to-another',
  meaning:
    'A sentence names somebody, says that they said something, and links a quotation of somebody else. Readers would take the words for those of the wrong person.',
  mend: 'Name the speaker of the quotation, link the quotation that is meant, or correct `speaker` in its file.',
  check: (context) => {
    const speakers = new Map(context.content.quotes.map(({ id, data }) => [id, data.speaker]));
    const passages = Map.groupBy(spokenPassages(context), ({ source }) => source.id);
    return context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        firstIssues(block.links, (link): Issue[] => {
          const { address } = link;
          if (address.type !== 'typed') return [];
          const speaker =
            address.kind === 'quote'
              ? speakers.get(address.id)
              : address.kind === 'source'
                ? speakerOf(link, context.sources.get(address.id), passages.get(address.id) ?? [])
                : undefined;
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

/** Whose quotation the dossier has of words that a link takes from a source. */
function speakerOf(link: ProseLink, source: SourceText | undefined, passages: readonly SpokenPassage[]): string | undefined {
  if (!source || passages.length === 0) return undefined;
  const target = resolveSourceLink(link, source);
  if (target.type !== 'quotation' || target.match.type !== 'found') return undefined;
  const { start, end } = target.match;
  return passages.find(({ span }) => encloses(span, { start, end }))?.entry.data.speaker;
}

/** The entity that a sentence names right before or behind words as the one who says them. */
function sayerOf({ start, end, sentence, address }: ProseLink, { links, text }: Block): string | undefined {
  const before = links.findLast((link) => link.end <= start);
  const behind = links.find((link) => link.start >= end);
  const between = before && text.slice(before.end, start);
  if (between !== undefined && address.type === 'typed' && address.kind === 'source' && CALLS.test(between)) return undefined;
  if (
    before &&
    between !== undefined &&
    (SAYS.test(between) || (/^\s*,?\s*$/.test(between) && ACCORDING.test(text.slice(Math.max(0, before.start - LONGEST), before.start))))
  )
    return entityOf(before, sentence);
  return behind && SAID.test(text.slice(end, behind.start)) ? entityOf(behind, sentence) : undefined;
}

const entityOf = ({ address, sentence }: ProseLink, own: ProseLink['sentence']): string | undefined =>
  sentence === own && address.type === 'typed' && address.kind === 'entity' ? address.id : undefined;

/** Whether one belongs to the other, or acts for it: a spokesman says the words of an office. */
const isOfOne = (one: string, other: string, { content }: Context): boolean =>
  content.entities.some(
    ({ id, data }) =>
      (id === one && data.relations.some(({ to }) => to === other)) || (id === other && data.relations.some(({ to }) => to === one)),
  );
