/** `<Figure of="…">`: which pictures a chapter may hold, and what each must name. */
import { ID_PATTERN } from '../text/id.ts';

/** The attributes of each picture beside `of`. */
const FIGURES: Readonly<Record<string, Attributes>> = {
  timeline: { events: ids('event', 'vote strike funeral') },
  network: { entities: ids('entity', 'jane-doe the-council') },
  seats: { event: oneId('event', 'vote'), count: oneId('count', 'present') },
  accounts: {
    item: {
      accepts: (value) => /^(?:claim|event):/.test(value) && ID_PATTERN.test(value.slice(value.indexOf(':') + 1)),
      expected: 'the claim or event whose accounts are shown: `item="claim:the-closure"`',
    },
  },
};

/** The attributes of a figure, which depend on what it is of. */
export function figureAttributes(of: string | undefined): Attributes {
  const names = Object.keys(FIGURES);
  const own = of !== undefined && Object.hasOwn(FIGURES, of) ? FIGURES[of] : undefined;
  return {
    of: { accepts: (value) => names.includes(value), expected: `one of ${names.map((name) => `\`of="${name}"\``).join(', ')}` },
    ...own,
  };
}

/** The ids of an attribute. */
export const idsOf = (value: string): string[] => value.split(/\s+/).filter(Boolean);

function ids(kind: string, example: string): Attributes[string] {
  const name = kind === 'entity' ? 'entities' : `${kind}s`;
  return {
    accepts: (value) => idsOf(value).length > 0 && idsOf(value).every((id) => ID_PATTERN.test(id)),
    expected: `ids with blanks between: \`${name}="${example}"\``,
  };
}

function oneId(name: string, example: string): Attributes[string] {
  return { accepts: (value) => ID_PATTERN.test(value), expected: `an id: \`${name}="${example}"\`` };
}

/** Attributes by their names: what is accepted, and what to write instead of anything else. */
export type Attributes = Readonly<Record<string, { accepts: (value: string) => boolean; expected: string }>>;
