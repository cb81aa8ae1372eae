/** Whether a name is that of a person, a body, a place or a thing, by its own words and by what stands round it. */
import type { EntityKind } from '../types.ts';
import { isCountry, isZoneCity } from './countries.ts';
import { isFirstName, knownKind } from './known.ts';
import type { Name } from './name.ts';
import {
  BODY_BEFORE,
  BODY_HEADS,
  BODY_STARTS,
  PERSON_AFTER,
  PLACE_BEFORE,
  PLACE_HEADS,
  PLACE_PREPOSITION,
  PLACE_STARTS,
  ROLE,
  SPEECH,
  SPEECH_BEFORE,
  SURNAME_HEADS,
  THING_BEFORE,
  THING_HEADS,
  THING_STARTS,
} from './lexicon.ts';

const AROUND = 60;
const PARTICLE = /^(?:bin|ibn|bint|binti|de|del|della|van|von|der|dos|da|la)$|^(?:al|el)-/iu;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}&]{1,5}s?|(?:\p{Lu}\.){3,})$/u;
const BODY_AFTER =
  /^ (?:(?:television|news|radio|satellite|state|media|online|political|armed|aid|advocacy) ){0,3}(?:network|agency|newspaper|channel|website|spokes(?:man|woman|person)|officials?|party|union|company|shares|stock|board|members|militia|fighters|executives?|group|coalition|alliance|movement|lawmakers|players|fans)\b/u;
const PLACE_AFTER =
  /^ (?:city|town|village|province|district|region|state|county|airport|peninsula|valley|border|suburb|neighbou?rhood|area|island|river|lake|coast|government|desert|mountains)\b/u;
const THING_AFTER =
  /^ (?:dam|bridge|act|bill|treaty|programme|program|project|ferry|rocket|satellite|trophy|album|novel|film|scheme|initiative|telescope|reactor|pipeline|festival|legislation|regulations|directive|championship|series|agreement|accord|tournament|prize|award|virus|vaccine|strain)\b/u;
const PLACE_FOR = /^ (?:MP|MPs|Mayor|Governor|residents?|councillors?|natives?|police|hospital|airport|magistrates)\b/u;
const MEMBER_BEFORE =
  /\b(?:members?|wing|leaders?|head|heads|branch|spokes(?:man|woman|person)|chairman|chairwoman|president|director|founder|founders|supporters?|fighters|commander|joined|part|employee|chief executive|report|statement|spokes(?:man|woman|person) for|lawyer for|shares in|analyst at|researcher at|works for|worked for|researcher with|deal with|merger with) (?:of |at |with |by |from )?(?:the )?$/u;
const APPOSED_BODY =
  /^, (?:(?:a|an|the|its|one of|(?:the )?\p{L}+[’']s) (?:[\p{L}-]+ ){0,4}(?:company|lender|bank|firm|charity|union|agency|brokers?|auditors?|insurer|party|group|network|newspaper|body|owner|operator|supplier|rival|maker)\b)/u;
const PRONOUN_AFTER =
  /^(?:,? who\b| (?:was|is|had|has|does|did|\p{Ll}+ed|\p{Ll}+s)\b[^.,;\n]{0,50}\b(?:he|his|him|she|her|himself|herself)\b)/u;
const KIN_AFTER =
  /^[’']s (?:\p{Ll}+ )?(?:wife|husband|son|daughter|father|mother|parents|brother|sister|family|lawyer|widow|career|death|body|face|hand|friend|mind|life|book|novel|speech|remarks|comments)\b/u;
const SHIP_AFTER = /^(?:,? (?:which |had |has )?(?:sank|capsized|ran aground|docked|sailed|set sail|foundered|was towed|listed)\b)/u;
const SHIP_BEFORE =
  /\b(?:stern|deck|hull|bow|crew|captain|skipper|wreck|sinking|passengers|engine room|mast|keel) (?:of|on) (?:the )?$|\b(?:aboard|on board) (?:the )?$/u;
/** “wrote on Twitter”, “posted on Facebook” */
const ON_THE_WEB =
  /\b(?:wrote|writes|posted|posts?|said|shared|published|tweeted|announced|apologi[sz]ed|supporters|fans|followers|added|live|broadcast|streamed|page|video|statement|message|photos?|pictures?|later|users|a)(?: \p{Ll}+)? (?:on|via) $/u;
const DATELINE_AFTER = /^(?:, \p{L}[^\n]{0,20})?\s*(?:\([^)\n]{1,30}\)\s*)?(?:[—–:]|-- | - |\()/u;

/** Points for each kind, of one place where the name stands. */
export function evidenceAt(text: string, name: Name): Evidence {
  const before = text.slice(Math.max(0, name.start - AROUND), name.start);
  const after = text.slice(name.end, name.end + AROUND);
  const points: Record<EntityKind, number> = { person: 0, organisation: 0, place: 0, thing: 0 };
  const reasons: string[] = [];
  for (const { kind, weight, reason, holds } of CLUES) {
    if (!holds({ name, before, after, words: name.words.map((word) => word.toLowerCase()) })) continue;
    points[kind] += weight;
    if (reason !== undefined && weight > 1) reasons.push(`${kind}: ${reason}`);
  }
  return { points, reasons };
}

const first = ({ words }: Place) => words[0] ?? '';
/** “World War II” ends in “War”. */
const last = ({ words }: Place) => (words.length > 2 && /^[ivx]+$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)) ?? '';
const isLong = ({ words }: Place) => words.length > 1;
const hasThe = ({ before }: Place) => /\b[Tt]he\s+$/u.test(before);
const hasHead = (place: Place) =>
  isLong(place) &&
  !maySurname(place) &&
  (BODY_HEADS.has(last(place)) || PLACE_HEADS.has(last(place)) || THING_HEADS.has(last(place)) || BODY_STARTS.has(first(place)));

/** “Stanley Ward” is somebody, “the Stanley Ward” is not. */
const maySurname = (place: Place) =>
  SURNAME_HEADS.has(last(place)) &&
  place.words.length === 2 &&
  !hasThe(place) &&
  (SPEECH.test(place.after) || PERSON_AFTER.test(place.after) || ROLE.test(place.before) || !PLACE_PREPOSITION.test(place.before));

const CLUES: readonly Clue[] = [
  { kind: 'person', weight: 4, reason: 'a title stands before it', holds: ({ name }) => name.titled !== '' },
  {
    kind: 'person',
    weight: 2.5,
    reason: 'it has a particle of personal names',
    holds: ({ name, words, before }) =>
      isLongName(words) && name.words.slice(1).some((word) => PARTICLE.test(word)) && !PLACE_PREPOSITION.test(before),
  },
  {
    kind: 'person',
    weight: 2,
    reason: 'it begins with a first name',
    holds: (place) => isLong(place) && isFirstName(first(place)) && !hasHead(place) && !hasThe(place),
  },
  {
    kind: 'person',
    weight: 1.6,
    reason: 'it is a first name',
    holds: (place) => !isLong(place) && isFirstName(first(place)) && !hasThe(place),
  },
  {
    kind: 'place',
    weight: 6,
    reason: 'it is a state',
    holds: ({ name, before }) => name.words.length === 1 && name.exact.endsWith('.') && before.endsWith(', '),
  },
  { kind: 'place', weight: 4, reason: 'it is widely known as a place', holds: ({ name }) => knownKind(name.exact) === 'place' },
  {
    kind: 'organisation',
    weight: 4,
    reason: 'it is widely known as a body',
    holds: ({ name }) => knownKind(name.exact) === 'organisation',
  },
  {
    kind: 'organisation',
    weight: 4,
    reason: 'it sent the report',
    holds: ({ before, after }) => /\(\s*$/u.test(before) && /^\)\s*(?:[—–-])/u.test(after),
  },
  {
    kind: 'organisation',
    weight: 1.8,
    reason: 'it is a place on the web',
    holds: (place) => !isLong(place) && ON_THE_WEB.test(place.before),
  },
  {
    kind: 'organisation',
    weight: 2.5,
    reason: 'an abbreviation is part of it',
    holds: ({ name }) =>
      name.words.length > 1 &&
      name.exact !== name.exact.toUpperCase() &&
      name.words.some((word) => /^\p{Lu}{3,5}(?:-\p{Lu}+)?$|-(?:TV|FM)$/u.test(word)),
  },
  { kind: 'organisation', weight: 3, reason: 'it is a station', holds: ({ name }) => /-(?:TV|FM|AM)$/u.test(name.exact) },
  { kind: 'person', weight: 1, holds: ({ name }) => PARTICLE.test(name.words[0] ?? '') },
  {
    kind: 'person',
    weight: 1.5,
    holds: ({ name, words }) => isLongName(words) && name.words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word)),
  },
  { kind: 'person', weight: 2, reason: 'a role stands before it', holds: ({ before }) => ROLE.test(before) },
  { kind: 'person', weight: 1.6, reason: 'it speaks', holds: (place) => SPEECH.test(place.after) && !hasThe(place) && !hasHead(place) },
  { kind: 'person', weight: 1.2, reason: 'it speaks', holds: (place) => SPEECH_BEFORE.test(place.before) && !hasHead(place) },
  {
    kind: 'person',
    weight: 1.5,
    reason: 'what follows says who it is',
    holds: (place) => PERSON_AFTER.test(place.after) && !hasThe(place) && !hasHead(place),
  },
  { kind: 'person', weight: 1.2, holds: (place) => isLong(place) && place.words.length < 5 && !hasHead(place) && !hasThe(place) },
  { kind: 'person', weight: -2.5, holds: hasThe },
  { kind: 'person', weight: -4, holds: ({ name }) => name.words[0] === 'The' },
  {
    kind: 'organisation',
    weight: 2,
    reason: 'the report begins with a date and its name',
    holds: ({ before, after }) => /^\s*(?:date )?[\d-]{8,10}\s*$/u.test(before) && /^\s?[-–—]/u.test(after),
  },
  {
    kind: 'organisation',
    weight: 3.5,
    reason: 'its last word names a kind of body',
    holds: (place) => isLong(place) && BODY_HEADS.has(last(place)) && !maySurname(place),
  },
  { kind: 'organisation', weight: 1.5, holds: (place) => !isLong(place) && BODY_HEADS.has(last(place)) },
  {
    kind: 'organisation',
    weight: 4,
    reason: 'its first word names a kind of body',
    holds: (place) =>
      /^(?:of|for)$/u.test(place.words.find((word) => /^(?:of|for)$/u.test(word)) ?? '') &&
      place.words.some((word, index) => BODY_STARTS.has(word) && /^(?:of|for)$/u.test(place.words[index + 1] ?? '')),
  },
  { kind: 'organisation', weight: 4, reason: 'two names are joined by “&”', holds: ({ words }) => words.includes('&') },
  { kind: 'organisation', weight: 3, reason: 'it is an abbreviation', holds: ({ name }) => isAcronym(name) && !isCountry(name.exact) },
  { kind: 'organisation', weight: 3, reason: 'a word for a body stands before it', holds: ({ before }) => BODY_BEFORE.test(before) },
  { kind: 'organisation', weight: 2.5, reason: 'a word for a body stands behind it', holds: ({ after }) => BODY_AFTER.test(after) },
  { kind: 'organisation', weight: 1.5, holds: (place) => hasThe(place) && !hasHead(place) },
  { kind: 'organisation', weight: 0.6, holds: (place) => !isLong(place) && SPEECH.test(place.after) },
  {
    kind: 'organisation',
    weight: 2,
    reason: 'it has members, a head or a spokesperson',
    holds: ({ before }) => MEMBER_BEFORE.test(before),
  },
  {
    kind: 'organisation',
    weight: 3,
    reason: 'what follows says what body it is',
    holds: (place) => APPOSED_BODY.test(place.after) && !hasHead(place) && place.name.words[0] !== 'The',
  },
  { kind: 'organisation', weight: 1, holds: ({ after }) => /^, which\b/u.test(after) },
  { kind: 'person', weight: -2.5, holds: ({ after }) => /^, which\b/u.test(after) },
  {
    kind: 'person',
    weight: 1.8,
    reason: 'a pronoun for a person follows',
    holds: (place) => PRONOUN_AFTER.test(place.after) && !hasThe(place) && !hasHead(place),
  },
  { kind: 'person', weight: 1.5, reason: 'it has relatives', holds: (place) => KIN_AFTER.test(place.after) },
  { kind: 'organisation', weight: 1.5, holds: (place) => hasThe(place) && isLong(place) && !hasHead(place) && last(place).endsWith('s') },
  {
    kind: 'organisation',
    weight: 2.8,
    reason: 'it begins with “The” inside a sentence',
    holds: ({ name }) => name.words.length === 2 && name.words[0] === 'The',
  },
  { kind: 'place', weight: 0.9, holds: ({ before }) => /\b(?:to|from|through|over)\s+$/u.test(before) },
  { kind: 'organisation', weight: 0.7, holds: (place) => !isLong(place) },
  { kind: 'place', weight: 0.8, holds: (place) => !isLong(place) && !SPEECH.test(place.after) },
  {
    kind: 'place',
    weight: 2.5,
    reason: 'it is a city that the time zones of the world are named after',
    holds: ({ name }) => isZoneCity(name.exact),
  },
  {
    kind: 'place',
    weight: 2.5,
    reason: 'what follows says that people live there',
    holds: (place) => PLACE_FOR.test(place.after) && !isAcronym(place.name),
  },
  {
    kind: 'thing',
    weight: 3.5,
    reason: 'it is spoken of as a ship',
    holds: ({ before, after }) => SHIP_BEFORE.test(before) || SHIP_AFTER.test(after),
  },
  {
    kind: 'thing',
    weight: 2.7,
    reason: 'it begins with “The” inside a sentence',
    holds: ({ name }) => name.words.length > 2 && name.words[0] === 'The',
  },
  { kind: 'place', weight: 6, reason: 'it is a country or a part of the world', holds: ({ name }) => isCountry(name.exact) },
  {
    kind: 'place',
    weight: 2.5,
    reason: 'its last word names a kind of place',
    holds: (place) => isLong(place) && PLACE_HEADS.has(last(place)) && !maySurname(place),
  },
  {
    kind: 'place',
    weight: 2.5,
    reason: 'its first word names a kind of place',
    holds: (place) => isLong(place) && PLACE_STARTS.has(first(place)) && !BODY_HEADS.has(last(place)),
  },
  { kind: 'place', weight: 3, reason: 'a word for a place stands before it', holds: ({ before }) => PLACE_BEFORE.test(before) },
  { kind: 'place', weight: 2, reason: 'a word for a place stands behind it', holds: ({ after }) => PLACE_AFTER.test(after) },
  {
    kind: 'place',
    weight: 2,
    reason: 'a preposition of place stands before it',
    holds: (place) => PLACE_PREPOSITION.test(place.before) && !hasHead(place),
  },
  { kind: 'place', weight: 0.5, holds: (place) => /\bof\s+$/u.test(place.before) && !isLong(place) },
  { kind: 'place', weight: 3, reason: '“-based” stands behind it', holds: ({ after }) => /^-(?:based|born)\b/u.test(after) },
  {
    kind: 'place',
    weight: 5,
    reason: 'the report is dated from it',
    holds: ({ name, before, after }) =>
      /(?:^|\n)\s*$/u.test(before) && name.exact.length > 2 && name.exact === name.exact.toUpperCase() && DATELINE_AFTER.test(after),
  },
  { kind: 'thing', weight: 6, reason: 'it is written as the title of a work', holds: ({ name }) => name.isWork },
  {
    kind: 'thing',
    weight: 4.5,
    reason: 'it is the name of a fire',
    holds: (place) => isLong(place) && last(place) === 'fire' && hasThe(place),
  },
  {
    kind: 'thing',
    weight: 3,
    reason: 'its last word names a kind of thing',
    holds: (place) => isLong(place) && THING_HEADS.has(last(place)) && !maySurname(place),
  },
  {
    kind: 'thing',
    weight: 4,
    reason: 'its first word names a kind of thing',
    holds: (place) => isLong(place) && THING_STARTS.has(first(place)),
  },
  { kind: 'thing', weight: 3.5, reason: 'a word for a work or a ship stands before it', holds: ({ before }) => THING_BEFORE.test(before) },
  {
    kind: 'thing',
    weight: 2.5,
    reason: 'it is published in',
    holds: (place) => /\bpublished (?:\p{L}+ ){0,3}in (?:the )?$/u.test(place.before) && !isCountry(place.name.exact),
  },
  { kind: 'thing', weight: 1.5, holds: (place) => /\b(?:won|winning|awarded|received|lifted|retained) the $/u.test(place.before) },
  { kind: 'thing', weight: 2.5, reason: 'a word for a thing stands behind it', holds: ({ after }) => THING_AFTER.test(after) },
];

const isAcronym = ({ words, exact }: Name): boolean => words.length === 1 && ACRONYM.test(exact);

const isLongName = (words: readonly string[]): boolean => words.length > 1;

interface Place {
  name: Name;
  before: string;
  after: string;
  words: readonly string[];
}

interface Clue {
  kind: EntityKind;
  weight: number;
  reason?: string;
  holds: (place: Place) => boolean;
}

/** Whether a text is about a match, and so “Ordell Town” may be a club. */
export const isAboutSport = (text: string): boolean => [...text.matchAll(SPORT)].length > 2;

/** “Ordell Town”, “Ordell, who play in the third tier”, “Ordell have won”. */
export function isPlayedFor(text: string, { start, end, exact, words }: Name): boolean {
  if (words.length > 1 && CLUB.test(exact)) return true;
  return TEAM_AFTER.test(text.slice(end, end + AROUND)) && !/\b(?:and|or|,) $/u.test(text.slice(Math.max(0, start - 5), start));
}

const SPORT =
  /\b(?:striker|midfielder|defender|goalkeeper|winger|half-time|kick-off|penalty|goals?|league|tournament|match|fixture|innings|wickets?|try|quarter-?final|semi-?final|playoffs?|manager|coach|season|cup|points)\b/giu;
const CLUB =
  / (?:Town|City|United|County|Athletic|Rovers|Wanderers|Rangers|Albion|Villa|Palace|Forest|Celtic|Wednesday|Hotspur|FC|AFC|CF|SC)$/u;
const TEAM_AFTER = /^(?:, who (?:play|are|have|were)\b| (?:are|were|have|play|face|host|lead|trail|beat|drew|take on|defeated)\b)/u;

/** Whether a text is about a ship or the like, and so “the Samha” may be one. */
export const isAboutCraft = (text: string): boolean => CRAFT.test(text);

/** Whether a name is of one or two words, none of which says what it is, with “the” before it. */
export const isBareWithThe = (text: string, name: Name): boolean =>
  name.words.length < 3 && !isAcronym(name) && /\b[Tt]he\s+$/u.test(text.slice(Math.max(0, name.start - 5), name.start)) && !headed(name);

const headed = ({ words }: Name): boolean => {
  const end = words.at(-1)?.toLowerCase() ?? '';
  return BODY_HEADS.has(end) || PLACE_HEADS.has(end) || THING_HEADS.has(end) || isCountry(words.join(' '));
};

const CRAFT =
  /\b(?:ferry|trawler|vessel|yacht|tanker|dhow|freighter|submarine|satellite|spacecraft|steamer|schooner|lifeboat|cargo ship|cruise ship|shipwreck|capsized)\b/u;

export interface Evidence {
  points: Record<EntityKind, number>;
  reasons: string[];
}
