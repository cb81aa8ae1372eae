/** Finds the people, bodies, places and things that an article names, each with all names it goes by. */
import { toId } from '../text/id.ts';
import type { ArticleText } from './article-text.ts';
import { isCountry } from './entities/countries.ts';
import { evidenceAt, isAboutCraft, isAboutSport, isBareWithThe, isPlayedFor } from './entities/kinds.ts';
import { genderOfFirstName } from './entities/known.ts';
import type { Name } from './entities/name.ts';
import { namesIn } from './entities/names.ts';
import { isSurname, sameAs } from './entities/same.ts';
import { genderOfWords } from './gender.ts';
import type { DraftEntity, EntityKind, Span } from './types.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'thing'];
const SURE = 3;

/** The entities in the order in which the article names them first. */
export function findEntities(article: ArticleText): DraftEntity[] {
  const groups = merged(article.text, withPlaces(grouped(namesIn(article))));
  const ids = new Set<string>();
  return groups
    .flatMap((group) => entityOf(article, group, ids))
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

/** Names that are written alike, longest first. */
function grouped(names: readonly Name[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const key = keyOf(name.exact);
    const group = groups.get(key) ?? { key, names: [], aliases: [], namesBody: false };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (one, other) => lengthOf(other) - lengthOf(one) || (one.names[0]?.start ?? 0) - (other.names[0]?.start ?? 0),
  );
}

/** A body named after a place tells that it is one: “Tromma” of the “Tromma Institute of Botany”. */
function withPlaces(groups: readonly Group[]): Group[] {
  const bodies = groups.filter((group) => lengthOf(group) > 2).map(({ key }) => key);
  return groups.map((group) => ({ ...group, namesBody: lengthOf(group) < 3 && bodies.some((key) => key.startsWith(`${group.key} `)) }));
}

/** Each shorter name goes to the fuller one that it stands for. */
function merged(text: string, groups: readonly Group[]): Judged[] {
  const kept: Judged[] = [];
  for (const group of groups) {
    const judged = { ...group, ...kindOf(text, group), name: fullest(group) };
    const bearers = bearersOf(judged, kept);
    const target = kept[sameAs(text, judged, kept)];
    if (bearers.length > 1) for (const name of group.names) bearerOf(name, bearers)?.aliases.push(name);
    else if (target) target.aliases.push(...group.names);
    else kept.push(judged);
  }
  return kept;
}

/** The people of whom a surname may be: “Harper”, where the article names two of a family. */
const bearersOf = (judged: Judged, kept: readonly Judged[]): Judged[] =>
  judged.names.some(({ words }) => words.length > 1) ? [] : kept.filter((known) => isSurname(judged, known));

/** By title, the one who may be called so; else whom the article named first. */
function bearerOf({ start, titled }: Name, bearers: readonly Judged[]): Judged | undefined {
  const gender = genderOfWords(titled.split(' '));
  const before = bearers.filter(({ names }) => (names[0]?.start ?? 0) < start);
  const agreeing = before.filter(({ names }) => {
    const own = genderOfFirstName(names[0]?.words[0] ?? '');
    return gender === 'unknown' || own === 'unknown' || own === gender;
  });
  return [agreeing, before, bearers].find(({ length }) => length > 0)?.toSorted((one, other) => firstOf(one) - firstOf(other))[0];
}

const firstOf = ({ names }: Group): number => names[0]?.start ?? 0;

function entityOf({ text }: ArticleText, group: Judged, ids: Set<string>): DraftEntity[] {
  const { kind, best, reason } = group;
  const mentions: Span[] = [...group.names, ...group.aliases]
    .map(({ start, end, exact }) => ({ start, end, exact }))
    .sort((one, other) => one.start - other.start);
  const name = shown(group.name, kind);
  const aliases = [...new Set(mentions.map(({ exact }) => exact))].filter(
    (exact) => exact !== name && exact.toLowerCase() !== name.toLowerCase(),
  );
  if (toId(name) === '' || standsForCommonWords(text, group)) return [];
  return [{ id: freeId(name, ids), name, kind, aliases, mentions, confidence: Math.min(0.95, 0.4 + (best / SURE) * 0.3), reason }];
}

/** “gross domestic product (GDP)”: the words that an abbreviation stands for are no name, and so it is none. */
function standsForCommonWords(text: string, { names }: Group): boolean {
  return names.some(({ start, exact }) => {
    if (!/^\p{Lu}{2,6}$/u.test(exact) || text.charAt(start - 1) !== '(') return false;
    const words = text
      .slice(Math.max(0, start - 80), start - 1)
      .trim()
      .split(/[\s-]+/u)
      .slice(-exact.length);
    return words.length === exact.length && words.every((word, index) => word.charAt(0) === exact.charAt(index).toLowerCase());
  });
}

function kindOf(text: string, { names, namesBody }: Group): Judgement {
  const points: Record<EntityKind, number> = { person: 0, organisation: 0, place: 0, thing: 0 };
  const reasons = new Set<string>();
  for (const name of names) {
    const evidence = evidenceAt(text, name);
    for (const kind of KINDS) points[kind] += evidence.points[kind] / Math.sqrt(names.length);
    for (const reason of evidence.reasons) reasons.add(reason);
  }
  if (namesBody) points.place += 1;
  if (isAboutSport(text) && names.some((name) => isPlayedFor(text, name))) points.organisation += 3.5;
  if (isAboutCraft(text) && names.every((name) => isBareWithThe(text, name))) points.thing += 2.5;
  const kind = KINDS.reduce((best, other) => (points[other] > points[best] ? other : best));
  const why = [...reasons].filter((reason) => reason.startsWith(`${kind}:`)).map((reason) => reason.slice(kind.length + 2));
  return { kind, best: points[kind], reason: why.join('; ') || 'written with capitals, and nothing else tells what it is', points };
}

/** Ids are made of names; a second one of the same letters is numbered. */
function freeId(name: string, ids: Set<string>): string {
  const id = toId(name);
  let free = id;
  for (let number = 2; ids.has(free); number += 1) free = `${id}-${String(number)}`;
  ids.add(free);
  return free;
}

/** A place that heads a report is written in capitals there only. */
const shown = (name: string, kind: EntityKind): string =>
  kind === 'place' && name.length > 3 && name === name.toUpperCase() && !isCountry(name)
    ? name.toLowerCase().replace(/(?<!\p{L}|[’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;

const fullest = ({ names }: Group): string => names.find(({ exact }) => exact !== exact.toUpperCase())?.exact ?? names[0]?.exact ?? '';
const lengthOf = ({ names }: Group): number => (names[0]?.isWork ? 100 : (names[0]?.words.length ?? 0));
const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /u, '');

interface Group {
  key: string;
  names: Name[];
  aliases: Name[];
  /** Whether the name of a body begins with it. */
  namesBody: boolean;
}

interface Judgement {
  kind: EntityKind;
  /** The points of that kind, and of each. */
  best: number;
  points: Record<EntityKind, number>;
  reason: string;
}

type Judged = Group & Judgement & { name: string };
