/** Proposes whom and what an article names as entities, each with what the article says of it where it names it first. */
import { foldText } from '../../text/normalize.ts';
import type { DraftEntity, Span } from '../types.ts';
import { anchor, onOneLine, type Passage } from './anchor.ts';
import type { Context } from './context.ts';
import { cutAtWord } from './cut-at-word.ts';
import type { Proposal } from './proposal.ts';

const LONGEST_DESCRIPTION = 140;
/** “, the mayor of Harrow Ford,” behind a name. */
const BEHIND =
  /^,\s+(?<what>(?:an?|the|its|his|her|their|one of|who (?:is|was|are|were)|which (?:is|was|are|were)|(?:former|head|chief|deputy|vice|acting|founder|chair\w*|president|minister|director|leader|spokes\w+|secretary|professor|manager|owner|editor|author|member|mayor)\b)\s[^,;:.!?“”"()\n]{2,120})(?=[,.;:)]|\s[–—]|$)/u;
/** Words that make part of what stands before a name. */
const ROLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'PART', 'ADP']);
const LONGEST_ROLE = 8;
/** A role may be written like a name. */
const CAPITAL_ROLE =
  /^(?:president|minister|secretary|chief|executive|director|mayor|governor|senator|judge|justice|general|colonel|captain|commander|professor|dr|inspector|ambassador|chancellor|chair\w*|archbishop|bishop|imam|sheikh|ayatollah|king|queen|prince|princess|premier|attorney|spokes\w+)$/u;

export function proposeEntities(context: Context): Proposal[] {
  const { draft, held } = context;
  const owners = Map.groupBy(
    draft.entities.flatMap((entity) => namesOf(entity).map((name) => ({ name, id: entity.id }))),
    ({ name }) => name,
  );
  return draft.entities.flatMap((entity) => {
    const names = namesOf(entity);
    if (names.some((name) => held.names.has(name)) || isOnlyWithinOthers(entity, context)) return [];
    // What two of them are called leads to neither.
    const isOwn = (name: string) => new Set(owners.get(foldText(name))?.map(({ id }) => id)).size < 2;
    return proposal(entity, entity.aliases.filter(isOwn), names, context);
  });
}

/** All names of an entity, folded. */
export const namesOf = ({ name, aliases }: Pick<DraftEntity, 'name' | 'aliases'>): string[] => [name, ...aliases].map(foldText);

/** “Linz” is none where it stands in “University of Linz” only: the longer name is what is mentioned. */
const isOnlyWithinOthers = ({ id, mentions }: DraftEntity, { draft, article: { text } }: Context): boolean =>
  mentions.every(({ start, end, exact }) =>
    draft.entities.some(
      (other) =>
        other.id !== id &&
        [other.name, ...other.aliases].some((name) => {
          const at = name.indexOf(exact);
          return (
            name.length > exact.length &&
            at >= 0 &&
            text.slice(start - at, start - at + name.length) === name &&
            end <= start - at + name.length
          );
        }),
    ),
  );

function proposal(entity: DraftEntity, aliases: readonly string[], words: readonly string[], context: Context): Proposal[] {
  const { source, publisher } = context;
  const [mention] = entity.mentions;
  if (!mention) return [];
  const said = saidOf(entity, context);
  const passage: Passage | undefined = anchor(source, said ?? mention) ?? anchor(source, mention);
  if (!passage) return [];
  return [
    {
      kind: 'entity',
      id: entity.id,
      words,
      fields: {
        name: onOneLine(entity.name),
        kind: entity.kind,
        ...(aliases.length > 0 && { aliases: [...new Set(aliases.map(onOneLine))].map((text) => ({ text })) }),
        description: said?.what ?? `Named by ${publisher}.`,
        evidence: [passage],
      },
      confidence: entity.confidence,
      reason: entity.reason,
    },
  ];
}

/** What the article says of an entity beside one of its names. */
function saidOf(entity: DraftEntity, context: Context): Said | undefined {
  for (const mention of entity.mentions) {
    const said = behind(mention, context) ?? (entity.kind === 'person' ? before(mention, context) : undefined);
    if (said) return said;
  }
  return undefined;
}

function behind({ start, end }: Span, { article: { text } }: Context): Said | undefined {
  const match = BEHIND.exec(text.slice(end, end + 200));
  const what = match?.groups?.['what'];
  if (!match || what === undefined) return undefined;
  return { start, end: end + match[0].length, what: described(what.replace(/^(?:who|which) (?:is|was|are|were) /u, '')) };
}

/** “former deckhand” before a name, or “the company’s general counsel,”. */
function before({ start, end }: Span, { article: { text, words } }: Context): Said | undefined {
  const comma = /,\s*$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const last = words.findLastIndex((word) => word.end <= start - comma);
  let first = last + 1;
  while (first > 0 && last - first + 1 < LONGEST_ROLE) {
    const word = words[first - 1];
    const next = words[first];
    if (!word || !ROLE_TAGS.has(word.tag) || text.slice(word.end, next?.start ?? start - comma).includes('\n')) break;
    if (word.tag === 'ADP' && word.lower !== 'of') break;
    first -= 1;
  }
  const role = words.slice(first, last + 1);
  const from = role[0]?.start;
  if (from === undefined || !role.some(({ tag, lower }) => tag === 'NOUN' || CAPITAL_ROLE.test(lower)) || role.at(-1)?.tag === 'ADP')
    return undefined;
  const stop = role.at(-1)?.end ?? start;
  if (stop < start - comma - 1) return undefined;
  return { start: from, end, what: described(text.slice(from, stop)) };
}

function described(what: string): string {
  const plain = cutAtWord(onOneLine(what).replace(/^(?:the|an?) /iu, ''), LONGEST_DESCRIPTION - 1);
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

interface Said {
  start: number;
  end: number;
  what: string;
}
