/** Gives every quotation its speaker: by the words of its own sentence, else by the sentences and quotations around it. */
import type { DraftEntity, Span } from '../types.ts';
import { Discourse, isBody, isPlural, type Place, type Somebody } from './discourse.ts';
import type { Item } from './frames.ts';
import { gendersOf } from './genders.ts';
import { BE, isPersonNoun, SPEECH_NOUNS } from './lexicon.ts';
import { isDoer, type Mention } from './mention.ts';
import { isCapitalised, nounPhraseAt, wordAt } from './noun-phrase.ts';
import type { Found, Sentence } from './sentences.ts';

export interface Attribution {
  mention: Mention;
  who: Somebody | null;
  /** Who issued the text that the mention stands for. */
  author?: Span;
  /** From 0 to 1. */
  confidence: number;
  reason: string;
  /** Named in the sentence of the quotation itself. */
  isDirect: boolean;
}

/** How many paragraphs back a speaker is looked for. */
const PARAGRAPHS_BACK = 2;

/** The speakers by the index of the quotation; none for what is no speech, or where nobody is found. */
export function speakersOf(sentences: readonly Sentence[]): Map<number, Attribution> {
  const words = sentences.flatMap(({ frame: { items, paragraph } }) =>
    items.flatMap((item) => (item.type === 'word' ? [{ ...item.word, paragraph }] : [])),
  );
  const discourse = new Discourse(
    gendersOf(
      sentences.flatMap(({ named }) => named),
      words,
    ),
    titlesOf(sentences),
  );
  const speakers = new Map<number, Attribution>();
  for (const sentence of sentences) {
    rememberSentence(sentence, discourse);
    for (const quote of sentence.quotes) {
      if (!quote.verdict.speech) continue;
      const attribution = direct(quote, sentence, discourse) ?? byContext(quote, sentence, sentences, speakers, discourse);
      if (!attribution) continue;
      speakers.set(quote.index, attribution);
      // A guess must not tell whom the “he said” at the end means.
      const isGuess = quote.piece.goesOn && !attribution.isDirect;
      if (attribution.who && !isGuess) discourse.remember(attribution.who, placeOf(sentence), 'speaker', attribution.mention.start);
    }
  }
  return backwards(sentences, speakers);
}

function rememberSentence(sentence: Sentence, discourse: Discourse): void {
  const { frame, subject, named, leadsTo } = sentence;
  const place = placeOf(sentence);
  for (const { entity, start, end } of named) {
    const who = discourse.named(entity);
    discourse.remember(who, place, 'object', start);
    for (const role of rolesBeside(frame.items, start, end)) discourse.rememberRole(role, who);
  }
  for (const { role, start } of introducedIn(frame.items)) discourse.remember(discourse.introduce(role), place, 'object', start);
  const who = subject && (discourse.resolve(subject, place) ?? unnamed(subject, discourse));
  if (who) discourse.remember(who, place, 'subject', subject.start);
  const reported = leadsTo && discourse.resolve(leadsTo, place);
  if (reported) discourse.remember(reported, place, 'speaker', leadsTo.start);
  if (leadsTo && isInWriting(frame.items)) discourse.rememberAuthor({ ...leadsTo, entity: reported?.entity ?? null });
}

/** “…, Smith said in a statement”: the statement that is quoted next is his. */
const isInWriting = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const phrase = item.type === 'word' && /^(?:in|via|by|through)$/u.test(item.word.lower) ? nounPhraseAt(items, at + 1) : undefined;
    return (
      phrase !== undefined &&
      /^(?:an?|his|her|its|their)$/u.test(wordAt(items, at + 1)?.lower ?? '') &&
      SPEECH_NOUNS.has(wordAt(items, phrase.coreEnd - 1)?.lower ?? '')
    );
  });

const placeOf = ({ index, frame: { paragraph } }: Sentence): Place => ({ frame: index, paragraph });

/** Whoever “the inspector” is, it is one person. */
const unnamed = ({ kind, head }: Mention, discourse: Discourse): Somebody | null =>
  kind === 'role' && !isPlural(head) ? discourse.introduce(head) : null;

/** Whoever speaks is a person, whatever the word: “a fishmonger said”. */
const unnamedSpeaker = ({ kind, head }: Mention, discourse: Discourse): Somebody | null =>
  (kind === 'role' || kind === 'other') && !isPlural(head) && !isBody(head) ? discourse.introduce(head) : null;

/** What the article calls the people whom it names, anywhere in it. */
function titlesOf(sentences: readonly Sentence[]): ReadonlyMap<string, ReadonlySet<DraftEntity>> {
  const titles = new Map<string, Set<DraftEntity>>();
  for (const { frame, named } of sentences)
    for (const { entity, start, end } of named)
      for (const role of entity.kind === 'person' ? rolesBeside(frame.items, start, end) : [])
        titles.set(role, (titles.get(role) ?? new Set()).add(entity));
  return titles;
}

/** “a safety inspector with the agency”; but not “Jane Doe, a lawyer”, nor “she is a lawyer”. */
function introducedIn(items: readonly Item[]): { role: string; start: number }[] {
  return [...items.keys()].flatMap((at) => {
    const article = wordAt(items, at);
    if (!article || !/^(?:a|an|one|another)$/u.test(article.lower) || isPredicate(items, at)) return [];
    const phrase = nounPhraseAt(items, at);
    const role = phrase && wordAt(items, phrase.coreEnd - 1);
    return role && isPersonNoun(role.lower) && !isCapitalised(role) ? [{ role: role.lower, start: article.start }] : [];
  });
}

function isPredicate(items: readonly Item[], at: number): boolean {
  const before = wordAt(items, at - 1);
  return (
    before !== undefined &&
    (before.exact === ',' || before.lower === 'as' || BE.has(before.lower) || before.lower === 'become' || before.lower === 'became')
  );
}

/** “captain” of “Captain Sunil Mhatre”, “lawyer” of “Jane Doe, a lawyer from Ohio” and of “Jane Doe is a lawyer”. */
function rolesBeside(items: readonly Item[], start: number, end: number): string[] {
  const at = items.findIndex((item) => item.type === 'word' && item.word.start >= start);
  const after = items.findIndex((item) => item.type === 'word' && item.word.start >= end);
  const roles: string[] = [];
  const nearest = wordAt(items, at - 1)?.exact === ',' ? wordAt(items, at - 2) : undefined;
  if (nearest && isPersonNoun(nearest.lower)) roles.push(nearest.lower);
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = wordAt(items, before);
    if (!word || (!isPersonNoun(word.lower) && (word.tag !== 'NOUN' || isCapitalised(word)))) break;
    roles.push(word.lower);
  }
  if (wordAt(items, after)?.exact === ',' || BE.has(wordAt(items, after)?.lower ?? '')) {
    const beside = nounPhraseAt(items, after + 1);
    const head = beside && wordAt(items, beside.coreEnd - 1)?.lower;
    if (head && (isPersonNoun(head) || isDoer(head))) roles.push(head);
  }
  return roles;
}

function direct(quote: Found, sentence: Sentence, discourse: Discourse): Attribution | undefined {
  const { mention, verdict } = quote;
  if (!mention) return undefined;
  const who = discourse.resolve(mention, placeOf(sentence)) ?? unnamedSpeaker(mention, discourse);
  if (mention.isAuthor) discourse.rememberAuthor({ ...mention, entity: who?.entity ?? null });
  const author = discourse.authorOf(mention);
  return {
    mention,
    who,
    ...(author && { author }),
    confidence: verdict.confidence * (mention.kind === 'pronoun' ? 0.85 : 0.97),
    reason: `${verdict.reason}, and its subject is “${mention.exact}”`,
    isDirect: true,
  };
}

function byContext(
  quote: Found,
  sentence: Sentence,
  sentences: readonly Sentence[],
  speakers: ReadonlyMap<number, Attribution>,
  discourse: Discourse,
): Attribution | undefined {
  if (quote.cue) return undefined;
  const previousQuote = speakers.get(quote.index - 1);
  if (previousQuote && goesOnFrom(quote, sentences)) return continued(previousQuote, 'goes on from the paragraph before', 0.9);
  return (
    inParagraph(sentence, sentences, speakers, discourse) ??
    introduced(sentence, sentences, discourse) ??
    following(sentence, sentences, discourse) ??
    inParagraphsBefore(sentence, sentences, speakers, discourse)
  );
}

const goesOnFrom = ({ index }: Found, sentences: readonly Sentence[]): boolean =>
  sentences.some(({ quotes }) => quotes.some((quote) => quote.index === index - 1 && quote.piece.goesOn));

const continued = ({ mention, who }: Attribution, reason: string, confidence: number): Attribution => ({
  mention,
  who,
  reason,
  confidence,
  isDirect: false,
});

/** The speaker of the quotation before in the paragraph, or the subject of the sentence before. */
function inParagraph(
  sentence: Sentence,
  sentences: readonly Sentence[],
  speakers: ReadonlyMap<number, Attribution>,
  discourse: Discourse,
): Attribution | undefined {
  for (let at = sentence.index - 1; sentences[at]?.frame.paragraph === sentence.frame.paragraph; at -= 1) {
    const before = sentences[at];
    const found = before && (lastSpeaker(before, speakers) ?? bySubject(before, discourse));
    if (found) return continued(found, 'the speaker of the sentence before goes on', 0.85);
  }
  return undefined;
}

function lastSpeaker({ quotes }: Sentence, speakers: ReadonlyMap<number, Attribution>): Attribution | undefined {
  const last = quotes.findLast(({ index }) => speakers.has(index));
  return last && speakers.get(last.index);
}

function bySubject(sentence: Sentence, discourse: Discourse): Attribution | undefined {
  const mention =
    [sentence.leadsTo, sentence.subject].find((candidate) => candidate && canSpeak(candidate, discourse, sentence)) ?? onlyPerson(sentence);
  if (!mention) return undefined;
  const who = discourse.resolve(mention, placeOf(sentence));
  return { mention, who, confidence: 0.75, reason: `“${mention.exact}” is the subject of the sentence before`, isDirect: false };
}

function canSpeak(mention: Mention, discourse: Discourse, sentence: Sentence): boolean {
  if (mention.kind === 'pronoun') return /^(?:s?he|they)$/u.test(mention.head);
  if (mention.kind === 'role' || (mention.kind === 'name' && !mention.entity)) return true;
  const entity = discourse.resolve(mention, placeOf(sentence))?.entity;
  if (mention === sentence.leadsTo) return mention.kind !== 'other' || entity !== undefined;
  return entity?.kind === 'person';
}

/** “Those were the words of Jane Doe.” “The speaker was Jane Doe.” */
function presented(sentence: Sentence): Mention | undefined {
  const [first, second] = [
    wordAt(sentence.frame.items, 0),
    sentence.frame.items.findIndex((item) => item.type === 'word' && BE.has(item.word.lower)),
  ];
  if (!first || second < 1 || second > 2) return undefined;
  return /^(?:that|those|these|this|so|the)$/u.test(first.lower) ? onlyPerson(sentence) : undefined;
}

/** Whom a sentence begins with. */
function namedFirst(sentence: Sentence): Mention | undefined {
  const first = sentence.frame.items[0];
  const mention = onlyPerson(sentence);
  return first?.type === 'word' && mention?.start === first.word.start ? mention : undefined;
}

function onlyPerson({ named }: Sentence): Mention | undefined {
  const person = named.find(({ entity }) => entity.kind === 'person');
  return (
    person && {
      start: person.start,
      end: person.end,
      exact: person.exact,
      kind: 'name',
      head: '',
      isDefinite: false,
      isOwned: false,
      isNew: false,
      entity: person.entity,
    }
  );
}

/** A paragraph before that ends with a colon. */
function introduced(sentence: Sentence, sentences: readonly Sentence[], discourse: Discourse): Attribution | undefined {
  const before = sentences[sentence.index - 1];
  const last = before?.frame.items.at(-1);
  if (!before || last?.type !== 'word' || last.word.exact !== ':') return undefined;
  const found = bySubject(before, discourse);
  return found && continued(found, 'the sentence before ends with a colon', 0.9);
}

/** “…” She spoke on condition that her name was not published. */
function following(sentence: Sentence, sentences: readonly Sentence[], discourse: Discourse): Attribution | undefined {
  const next = sentences[sentence.index + 1];
  if (next?.frame.paragraph !== sentence.frame.paragraph || sentence.frame.items[0]?.type !== 'quote') return undefined;
  const subject = next.quotes.length > 0 ? (next.quotes[0]?.mention ?? next.subject) : next.subject;
  const mention = presented(next) ?? (subject && canSpeak(subject, discourse, next) ? subject : namedFirst(next));
  if (!mention) return undefined;
  const who = discourse.resolve(mention, placeOf(next));
  return { mention, who, confidence: 0.7, reason: 'the sentence after is about whoever speaks', isDirect: false };
}

function inParagraphsBefore(
  sentence: Sentence,
  sentences: readonly Sentence[],
  speakers: ReadonlyMap<number, Attribution>,
  discourse: Discourse,
): Attribution | undefined {
  for (let at = sentence.index - 1; at >= 0; at -= 1) {
    const before = sentences[at];
    if (!before || sentence.frame.paragraph - before.frame.paragraph > PARAGRAPHS_BACK) return undefined;
    const found = lastSpeaker(before, speakers) ?? bySubject(before, discourse);
    if (found) return continued(found, 'the speaker of the paragraph before goes on', 0.65);
  }
  return undefined;
}

/** A quotation over several paragraphs is said by whoever is named where it is closed. */
function backwards(sentences: readonly Sentence[], speakers: Map<number, Attribution>): Map<number, Attribution> {
  for (const quote of sentences.flatMap(({ quotes }) => quotes).reverse()) {
    const next = speakers.get(quote.index + 1);
    if (quote.piece.goesOn && next && !speakers.get(quote.index)?.isDirect)
      speakers.set(quote.index, { ...continued(next, 'goes on in the paragraph after', 0.9), isDirect: next.isDirect });
  }
  return speakers;
}
