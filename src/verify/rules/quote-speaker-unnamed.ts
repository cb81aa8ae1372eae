import { speechIn } from '../../dossier/speech.ts';
import { namesOf } from '../../dossier/mentions.ts';
import { partAt, type SourceText } from '../../dossier/source-text.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import type { Span } from '../../text/find-passage.ts';
import { encloses } from '../../text/spans.ts';
import { isWholeWords } from '../../text/words.ts';
import { issue, type Issue } from '../issue.ts';
import { mentionsIn } from '../mentions.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';
import { isOwnWork, quotedPassages, type SpokenPassage } from '../spoken.ts';

/** A word that stands for the speaker, so that a name beside it is that of somebody else. */
const PRONOUN = /(?<![\p{L}])(?:he|she|they|we|er|sie|ihm|ihr|il|elle|él|ella|he’s)(?![\p{L}])/iu;
/** How far from the marks it is said whose words they are. */
const CUE_LENGTH = 100;

/** Whose words a quotation is said to be, its source says beside it. */
export const quoteSpeakerUnnamed: Rule = {
  code: 'quote-speaker-unnamed',
  meaning:
    'The source does not name the speaker beside the words, or names somebody else. The words may be attributed to the wrong person.',
  mend: 'Read the paragraph again. Correct `speaker`, or add to `aliases` what the source calls them.',
  check: (context) => {
    const entities = new Map(context.content.entities.map((entity) => [entity.id, entity.data]));
    const passages = quotedPassages(context);
    const found = passages.flatMap((passage, index) => {
      const speaker = entities.get(passage.entry.data.speaker);
      return speaker && !goesOn(passage, passages[index - 1]) ? look(passage, speaker, entities, context) : [];
    });
    // Once for a quotation, whose passages have one speaker.
    return [...Map.groupBy(found, ({ file }) => file).values()].flatMap(([first]) => first ?? []);
  },
};

/** Whether it goes on where the passage of the same quotation before it ends: in that paragraph, or in the next one. */
function goesOn({ entry, source, span }: SpokenPassage, before: SpokenPassage | undefined): boolean {
  if (before?.entry !== entry || before.source !== source) return false;
  const [from, to] = [before.span.end - 1, span.start].map((offset) =>
    source.paragraphs.findIndex((each) => encloses(each, { start: offset, end: offset + 1 })),
  );
  return from !== undefined && to !== undefined && to - from <= 1 && to >= from;
}

function look({ entry, source, span }: SpokenPassage, speaker: Entity, entities: ReadonlyMap<string, Entity>, context: Context): Issue[] {
  // Only where something is told: what was kept is parsed again for a place.
  const tell = (message: string, hint: string): Issue[] => [issue('quote-speaker-unnamed', placeOf(entry, ['speaker']), message, hint)];
  // An entity that is named nowhere is reported as that.
  if (!speaker.background && isNamedNowhere(entry.data.speaker, context)) return [];
  const around = stretchAround(source, span);
  const mentions = mentionsIn(context, source);
  const isNamedIn = (where: Span) =>
    mentions.some((mention) => mention.entity === entry.data.speaker && encloses(where, mention)) || hasName(source, where, speaker);
  if (
    !isNamedIn(around) &&
    !isOwnWork(source.id, speaker, context.content) &&
    !isMeantByPronoun({ entry, source, span }, mentions, entities)
  ) {
    return tell(
      `“${speaker.name}” is named neither in ¶${partAt(source, span.start)} of \`${source.id}\`, where the words stand, nor near it.`,
      `Compare who speaks there. If it is “${speaker.name}”, add what the source calls them to \`aliases\`, or to \`mentions: also:\` of the entity.`,
    );
  }
  // What is told without marks may stand in any sentence.
  if (entry.data.form === 'indirect') return [];
  const cues = cuesOf(source, span);
  if (cues.some(isNamedIn)) return [];
  const [other] = cues.flatMap((cue) => (PRONOUN.test(source.text.slice(cue.start, cue.end)) ? [] : personsIn(cue, mentions, entities)));
  const name = other && entities.get(other)?.name;
  if (name === undefined) return pronounOfOther({ source, span }, speaker, { mentions, entities, isNamedIn, tell });
  return tell(
    `Beside the words, \`${source.id}\` names “${name}”, not “${speaker.name}”.`,
    `If “${name}” says them, write \`speaker: ${other}\`.`,
  );
}

/** A “she said” stands for somebody who was named before. Where others were and the speaker was not, it is hardly the speaker. */
function pronounOfOther({ source, span }: Pick<SpokenPassage, 'source' | 'span'>, speaker: Entity, known: Known): Issue[] {
  const [behind] = cuesOf(source, span);
  const pronoun = behind && ONE_PERSON.exec(source.text.slice(behind.start, behind.end))?.[1];
  if (speaker.kind !== 'person' || behind === undefined || pronoun === undefined) return [];
  const own = source.paragraphs.findIndex((paragraph) => encloses(paragraph, span));
  for (let number = own; number >= Math.max(0, own - BEFORE); number -= 1) {
    const { start = 0, end = 0 } = source.paragraphs[number] ?? {};
    const before = { start, end: number === own ? behind.end : end };
    if (known.isNamedIn(before)) return [];
    const last = personsIn(before, known.mentions, known.entities).at(-1);
    const name = last && known.entities.get(last)?.name;
    if (name === undefined) continue;
    return known.tell(
      `\`${source.id}\` says “${pronoun}” beside the words, and the last person it names before is “${name}” in ¶${number + 1}, not “${speaker.name}”.`,
      `If “${name}” says them, write \`speaker: ${last ?? ''}\`. If it is “${speaker.name}”, add what the source calls them there to \`aliases\`, or to \`mentions: also:\` of the entity.`,
    );
  }
  return [];
}

/** “she said”, “said she”, right behind the mark; “they” can be a body. */
const ONE_PERSON = /^[\s,;–—-]*(?:\p{L}+\s+)?(he|she|er|il|elle|él|ella)(?!\p{L})/iu;

/** A “she said” beside the words, or a “she” in indirect ones, where the speaker is the person who was named last, however far before. */
function isMeantByPronoun(
  { entry, source, span }: Pick<SpokenPassage, 'entry' | 'source' | 'span'>,
  mentions: Known['mentions'],
  entities: Known['entities'],
): boolean {
  const { start, end } = source.paragraphs.find((candidate) => encloses(candidate, span)) ?? span;
  const told = source.text.slice(start, entry.data.form === 'indirect' ? span.end : span.start);
  const behind = source.text.slice(span.end, Math.min(end, span.end + CUE_LENGTH));
  const isMeant = SHE.test(told.replace(QUOTED, ' ')) || ONE_PERSON.test(behind.replace(/^[”“"»’]/u, ''));
  return isMeant && personsIn({ start: 0, end: span.start }, mentions, entities).at(-1) === entry.data.speaker;
}

const SHE = /(?<!\p{L})(?:he|she|er|sie|elle|él|ella)(?!\p{L})/iu;
const QUOTED = /[“„«][^“”»„«]{0,2000}[“”»]/gu;

interface Known {
  mentions: ReturnType<typeof mentionsIn>;
  entities: ReadonlyMap<string, Entity>;
  isNamedIn: (where: Span) => boolean;
  tell: (message: string, hint: string) => Issue[];
}

const isNamedNowhere = (id: string, context: Context): boolean =>
  ![...context.sources.values()].some((source) => mentionsIn(context, source).some(({ entity }) => entity === id));

/** The paragraph the words stand in, the one behind it and the two before, as speech goes on over paragraphs. */
function stretchAround(source: SourceText, span: Span): Span {
  const part = partAt(source, span.start);
  const number = part === 'preamble' ? 1 : part;
  const start = source.paragraphs[number - 1 - BEFORE]?.start ?? 0;
  return { start, end: source.paragraphs[number]?.end ?? source.text.length };
}

const BEFORE = 2;

/** What stands right behind the closing mark, and right before the opening one, within the paragraph and outside all marks. */
function cuesOf(source: SourceText, span: Span): Span[] {
  const speech = speechIn(source);
  const own = speech.find((candidate) => encloses(candidate, span));
  const paragraph = source.paragraphs.find((candidate) => encloses(candidate, span));
  if (!own || !paragraph) return [];
  const next = speech.find(({ start }) => start > own.end)?.start ?? paragraph.end;
  const last = speech.findLast(({ end }) => end < own.start)?.end ?? paragraph.start;
  const behind = source.text.slice(own.end + 1, Math.min(own.end + CUE_LENGTH, next, paragraph.end));
  const before = source.text.slice(Math.max(own.start - CUE_LENGTH, last, paragraph.start), own.start - 1);
  const sentence = /^[^.!?]*/u.exec(behind)?.[0] ?? '';
  const opening = /[^.!?]*$/u.exec(before)?.[0] ?? '';
  return [
    { start: own.end + 1, end: own.end + 1 + sentence.length },
    { start: own.start - 1 - opening.length, end: own.start - 1 },
  ];
}

const personsIn = (where: Span, mentions: ReturnType<typeof mentionsIn>, entities: ReadonlyMap<string, Entity>): string[] =>
  mentions.filter((mention) => encloses(where, mention) && entities.get(mention.entity)?.kind === 'person').map(({ entity }) => entity);

/** A person is also called by the last word of the name. */
function hasName({ text }: SourceText, { start, end }: Span, speaker: Entity): boolean {
  if (speaker.kind !== 'person') return false;
  return namesOf(speaker).some((name) => {
    const last = name.split(/[\s-]/u).at(-1) ?? name;
    if (last.length < SHORTEST_NAME) return false;
    for (let at = text.indexOf(last, start); at !== -1 && at < end; at = text.indexOf(last, at + 1)) {
      if (isWholeWords(text, at, at + last.length)) return true;
    }
    return false;
  });
}

const SHORTEST_NAME = 4;

type Entity = DataOf<'entity'>;
