import type { Dossier } from '../dossier/dossier.ts';
import type { Chapter } from '../dossier/types.ts';
import { stringsOf } from '../strings/index.ts';
import type { Card } from './card.ts';
import { placeIn } from './words.ts';

/** What the chapter is about, its place among all, and the paragraphs it rests on. */
export function chapter({ data: own, chapters, mainSource }: Dossier, { data, title: words, number, paragraphs }: Chapter): Card {
  const { language, title } = own;
  const place = placeIn(
    mainSource,
    paragraphs.map((paragraph) => ({ source: mainSource.id, paragraph })),
    own,
  );
  const count = chapters.size > 1 && `${stringsOf(own).chapter.place(number, chapters.size)}.`;
  return { language, lead: { words, language }, text: data.summary, source: [count, place].filter(Boolean).join(' '), site: title };
}
