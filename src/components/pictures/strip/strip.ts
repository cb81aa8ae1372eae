/** A source paragraph by paragraph: how long each is, who speaks in it, and how the claims that rest on it stand. */
import type { Dossier } from '../../../dossier/dossier.ts';
import { byParagraph } from '../../../dossier/source-text.ts';
import type { Claim, Source } from '../../../dossier/types.ts';
import { STRONGEST_FIRST } from '../../source/layers.ts';

/** Units of the longest paragraph. */
export const LONGEST = 100;

/** The paragraphs of a source in order, as long as the number of their characters. */
export function stripOf(dossier: Dossier, source: Source): StripParagraph[] {
  const longest = Math.max(1, ...source.paragraphs.map(({ text }) => text.length));
  const scaled = (characters: number) => Math.round((characters / longest) * LONGEST);
  const spoken = byParagraph(source, quotationsOf(dossier, source));
  const claimed = byParagraph(source, claimsOn(dossier, source));
  return source.paragraphs.map(({ number, text, start, end }) => {
    const standings = new Set(claimed.get(number)?.map(({ standing }) => standing));
    const quotations = spoken.get(number) ?? [];
    return {
      number,
      length: Math.max(1, scaled(text.length)),
      quoted: quotations.map((span) => ({
        start: scaled(Math.max(span.start, start) - start),
        end: scaled(Math.min(span.end, end) - start),
      })),
      speakers: [...new Set(quotations.map(({ speaker }) => speaker))],
      standing: STRONGEST_FIRST.find((standing) => standings.has(standing)),
    };
  });
}

/** Who speaks in which paragraphs, in the order in which they first do. */
export function speakersIn(paragraphs: readonly StripParagraph[]): { speaker: string; paragraphs: number[] }[] {
  const each = paragraphs.flatMap(({ number, speakers }) => speakers.map((speaker) => ({ speaker, number })));
  return [...Map.groupBy(each, ({ speaker }) => speaker)].map(([speaker, places]) => ({
    speaker,
    paragraphs: places.map(({ number }) => number),
  }));
}

const quotationsOf = (dossier: Dossier, source: Source) =>
  dossier
    .all('quote')
    .flatMap(({ passage, continued, data }) => [passage, ...continued].map((part) => ({ ...part, speaker: data.speaker })))
    .filter((part) => part.source === source.id)
    .sort((a, b) => a.start - b.start);

const claimsOn = (dossier: Dossier, { annotations }: Source) =>
  annotations
    .filter(({ layer }) => layer === 'claim' || layer === 'wording')
    .map(({ passage, id }) => ({ start: passage.start, end: passage.end, standing: dossier.item('claim', id).data.standing }));

export interface StripParagraph {
  number: number;
  length: number;
  /** What is quoted of it, as far as it lies in the paragraph. */
  quoted: { start: number; end: number }[];
  /** Ids of those who are quoted. */
  speakers: string[];
  /** Of the claims that rest on it, the one most in question speaks; none where no claim does. */
  standing: Claim['data']['standing'] | undefined;
}
