import { textsIn } from '../../dossier/walk.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { isOwnWords, OWN_VOICE } from '../own-voice.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import { placeInProse, placeOf, type ContextEntry, type Rule } from '../rule.ts';

/** What writers leave for later. In capitals alone TODO is a word of some languages. */
const LATER = /(?<![\p{L}\p{M}\p{N}])(?:(?:TODO|FIXME)(?=:|\s*$)|TBD(?![\p{L}\p{M}\p{N}])|Lorem ipsum)/u;

/** What stands in a new dossier to be replaced, and what somebody meant to write later, is not for readers. */
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  meaning:
    'A text is still the one that a new dossier begins with, or holds `TODO:`, `FIXME:`, TBD or “Lorem ipsum”. It would be published as it is.',
  mend: 'Write what belongs there.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      firstIssues([...leftByTemplate(entry), ...leftForLater(entry)], ({ words, place }) => [
        issue('placeholder-left', place(), `“${words}” is published as it stands here.`, 'Write what belongs there.'),
      ]),
    ),
};

const leftByTemplate = (entry: ContextEntry): Left[] =>
  entry.kind !== 'dossier' && entry.kind !== 'source'
    ? []
    : textsIn(entry.data)
        .filter(({ path, text }) => PLACEHOLDERS[path.join('.')]?.includes(text))
        .map(({ path, text }) => ({ words: text, place: () => placeOf(entry, path) }));

function leftForLater(entry: ContextEntry): Left[] {
  if (!OWN_VOICE.has(entry.kind)) return [];
  return [
    ...entry.prose.blocks.flatMap((block) => find(block.text, (offset) => placeInProse(entry, block, offset))),
    ...textsIn(entry.data)
      .filter(({ path }) => isOwnWords(path))
      .flatMap(({ path, text }) => find(text, (offset) => placeOf(entry, path, offset))),
  ];
}

/** The first that stands outside quotation marks. */
function find(text: string, placeAt: (offset: number) => Place): Left[] {
  const found = LATER.exec(text);
  if (!found || quotationsIn(text).some(({ start, end }) => found.index >= start && found.index < end)) return [];
  return [{ words: found[0], place: () => placeAt(found.index) }];
}

interface Left {
  words: string;
  place: () => Place;
}
