import { resolveSourceLink } from '../../dossier/links.ts';
import { findQuoted, type QuotedMatch } from '../../dossier/quoted-words.ts';
import { shownOf } from '../../dossier/rights.ts';
import { findInSource } from '../../dossier/source-text.ts';
import { textsIn } from '../../dossier/walk.ts';
import type { PassageMatch } from '../../text/find-passage.ts';
import { issue, type Place } from '../issue.ts';
import { quotationsInFields, quotationsInProse } from '../quotations.ts';
import { together } from '../together.ts';
import { placeInProse, placeOf, type Context, type Rule } from '../rule.ts';

/** Of a source no more is shown than its rights allow. */
export const rightsExceeded: Rule = {
  code: 'rights-exceeded',
  meaning: 'The record of a source says in `rights` how much of it may be shown. The dossier would show more.',
  mend: 'Cite less of it, as the message counts, or correct `rights` when more is allowed.',
  check: (context) =>
    context.content.sources.flatMap((source) => {
      const { rights } = source.data;
      if (shownOf(source.data) === 'full') return [];
      const shown = shownPassages(context, source.id);
      if (rights.reproduce === 'none') {
        const issues = [...shown, ...clausesOf(source, context)].map(({ place }) =>
          issue(
            'rights-exceeded',
            place,
            `Words of \`${source.id}\` would be shown, but its rights allow none.`,
            `Cite the paragraph without its words (\`source:${source.id}#p1\`), or ask for the rights and change \`reproduce\`.`,
          ),
        );
        return together(issues);
      }
      if (rights.maxCited === undefined) return [];
      const share = covered(shown) / Math.max(1, source.body.length);
      if (share <= rights.maxCited) return [];
      return [
        issue(
          'rights-exceeded',
          placeOf(source, ['rights', 'maxCited']),
          `${percent(share)} of \`${source.id}\` would be shown, at most ${percent(rights.maxCited)} may be.`,
          'Shorten passages, or cite paragraphs without their words.',
        ),
      ];
    }),
};

/** Every place of a source whose words the dossier shows: passages, quoted links, quotations without a link. */
function shownPassages(context: Context, id: string): Shown[] {
  const { entries, sources, mainSource } = context;
  const source = sources.get(id);
  if (!source) return [];
  const at = (match: PassageMatch | QuotedMatch, place: () => Place): Shown[] =>
    match.type === 'found' ? [{ start: match.start, end: match.end, place: place() }] : [];
  return entries.flatMap((entry): Shown[] => [
    ...entry.pointers.passages.flatMap(({ words, selector }) =>
      (selector.source ?? mainSource) === id ? at(findInSource(source, selector), () => placeOf(entry, words)) : [],
    ),
    ...entry.prose.links.flatMap((link) => {
      const target =
        link.address.type === 'typed' && link.address.kind === 'source' && link.address.id === id
          ? resolveSourceLink(link, source)
          : { type: 'source' as const };
      return target.type === 'quotation' && target.match.type === 'found'
        ? [{ start: target.match.start, end: target.match.end, place: { file: entry.file, ...link.position } }]
        : [];
    }),
    ...[...quotationsInProse(entry), ...quotationsInFields(entry)].flatMap(({ words, place }) =>
      heldElsewhere(words, id, context) ? [] : at(findQuoted(source, words), place),
    ),
  ]);
}

/** Words that another source holds, whose rights allow them, are that one's. */
const heldElsewhere = (words: string, id: string, { content, sources }: Context): boolean =>
  content.sources.some(({ id: other, data }) => {
    const source = sources.get(other);
    return other !== id && data.rights.reproduce !== 'none' && source !== undefined && findQuoted(source, words).type !== 'missing';
  });

/** Places where the dossier writes what a source has word for word, without saying that it quotes. */
function clausesOf({ id, body, file }: Context['content']['sources'][number], { entries }: Context): { place: Place }[] {
  const clauses = new Set(clausesIn(body));
  const holds = (text: string) => clausesIn(text).some((clause) => clauses.has(clause));
  return entries
    .filter((entry) => entry.id !== id || entry.file !== file)
    .flatMap((entry) => [
      ...entry.prose.blocks.flatMap((block) => (holds(block.text) ? [{ place: placeInProse(entry, block, 0) }] : [])),
      ...textsIn(entry.data).flatMap(({ path, text }) => (holds(text) ? [{ place: placeOf(entry, path) }] : [])),
    ]);
}

/** So many words in a row are the same by no chance. */
const CLAUSE = 8;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

function clausesIn(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.slice(CLAUSE - 1).map((_, index) => words.slice(index, index + CLAUSE).join(' '));
}

/** Characters covered by the passages, each counted once. */
function covered(passages: readonly Shown[]): number {
  let [end, sum] = [0, 0];
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, passage.end - Math.max(end, passage.start));
    end = Math.max(end, passage.end);
  }
  return sum;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

interface Shown {
  start: number;
  end: number;
  place: Place;
}
