/**
 * Which citation marks stand behind which link of a text. In a sentence everything is marked once: a reference, or a paragraph without
 * quoted words, behind the last thing that rests on it; the paragraphs of quoted words together behind the last mark of all. Words
 * without a mark of their own are links.
 */
import type { Passage, ResolvedProse } from '../../dossier/types.ts';
import { memoizeFor } from '../../text/memoize.ts';

/** The marks behind each link of the prose that has some, by where the link begins in its file. */
export const sentenceMarks = memoizeFor(({ links }: Pick<ResolvedProse, 'links'>): ReadonlyMap<number, Marks> => {
  const marks = new Map<number, Marks>();
  for (const sentence of Map.groupBy(links, (link) => link.sentence).values()) {
    const cited = sentence.flatMap(citedBy);
    for (const group of Map.groupBy(cited, ({ key }) => key).values()) {
      const last = group.some(({ isQuoted }) => isQuoted) ? cited.at(-1) : group.at(-1);
      if (!last) continue;
      const offset = endOfRow(cited, last).link.offset;
      const { places, references } = marks.get(offset) ?? { places: [], references: [] };
      marks.set(offset, {
        places: [...places, ...group.flatMap(({ place }) => place ?? [])],
        references: [...references, ...group.slice(-1).flatMap(({ reference }) => reference ?? [])],
      });
    }
  }
  return marks;
});

/** The last of the links without words that stand directly behind one. */
function endOfRow(cited: readonly Cited[], from: Cited): Cited {
  const next = cited[cited.indexOf(from) + 1];
  return next && next.link.start === from.link.end && next.link.end === next.link.start ? endOfRow(cited, next) : from;
}

function citedBy(link: Link): Cited[] {
  const { target } = link;
  if (target.type === 'reference') return [{ link, key: `reference ${target.reference}`, reference: target.reference }];
  if (target.type === 'passage') {
    const { passage } = target;
    return [{ link, key: `${passage.source} ${passage.paragraph}`, place: passage, isQuoted: true }];
  }
  if (target.type !== 'paragraph') return [];
  const { source, number, url } = target;
  return [{ link, key: `${source} ${number}`, place: { source, paragraph: number, start: number, url } }];
}

export interface Marks {
  places: Place[];
  references: string[];
}

type Place = Pick<Passage, 'source' | 'paragraph' | 'start' | 'url'>;

type Link = ResolvedProse['links'][number];

interface Cited {
  link: Link;
  /** What is marked once in a sentence. */
  key: string;
  place?: Place;
  isQuoted?: boolean;
  reference?: string;
}
