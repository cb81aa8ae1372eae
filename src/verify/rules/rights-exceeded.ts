import { resolveSourceLink } from '../../dossier/links.ts';
import { findInSource } from '../../dossier/source-text.ts';
import { passagesIn } from '../../dossier/walk.ts';
import { issue, type Place } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** Of a source no more is shown than its rights allow. */
export const rightsExceeded: Rule = {
  code: 'rights-exceeded',
  check: (context) =>
    context.content.sources.flatMap((source) => {
      const { rights } = source.data;
      if (rights.reproduce === 'full') return [];
      const shown = shownPassages(context, source.id);
      if (rights.reproduce === 'none') {
        return shown.map(({ place }) =>
          issue(
            'rights-exceeded',
            place,
            `Words of \`${source.id}\` would be shown, but its rights allow none.`,
            `Cite the paragraph without its words (\`source:${source.id}#p1\`), or ask for the rights and change \`reproduce\`.`,
          ),
        );
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

function shownPassages({ entries, sources, mainSource }: Context, id: string): Shown[] {
  const source = sources.get(id);
  if (!source) return [];
  return entries.flatMap((entry): Shown[] => [
    ...passagesIn(entry.data).flatMap(({ path, selector }) => {
      const match = (selector.source ?? mainSource) === id ? findInSource(source, selector) : { type: 'missing' as const };
      return match.type === 'found' ? [{ start: match.start, end: match.end, place: placeOf(entry, [...path, 'exact']) }] : [];
    }),
    ...entry.prose.links.flatMap((link) => {
      const target =
        link.address.type === 'typed' && link.address.kind === 'source' && link.address.id === id
          ? resolveSourceLink(link, source)
          : { type: 'source' as const };
      return target.type === 'quotation' && target.match.type === 'found'
        ? [{ start: target.match.start, end: target.match.end, place: { file: entry.file, ...link.position } }]
        : [];
    }),
  ]);
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
