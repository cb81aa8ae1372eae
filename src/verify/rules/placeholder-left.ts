import { textsIn } from '../../dossier/walk.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { findInOwnVoice, type OwnWords } from '../own-voice.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import { placeOf, type ContextEntry, type Rule } from '../rule.ts';

/** What writers leave for later. In capitals alone TODO is a word of some languages. */
const LATER = /(?<![\p{L}\p{M}\p{N}])(?:(?:TODO|FIXME)(?=:|\s*$)|TBD(?![\p{L}\p{M}\p{N}])|Lorem ipsum)/gu;

/** What stands in a new dossier to be replaced, and what somebody meant to write later, is not for readers. */
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  meaning:
    'A text is still the one that a new dossier begins with, or holds `TODO:`, `FIXME:`, TBD or “Lorem ipsum”. It would be published as it is.',
  mend: 'Write what belongs there.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      firstIssues([...leftByTemplate(entry), ...findInOwnVoice(entry, LATER)], ({ words, place }) => [
        issue('placeholder-left', place(), `“${words}” is published as it stands here.`, 'Write what belongs there.'),
      ]),
    ),
};

const leftByTemplate = (entry: ContextEntry): OwnWords[] =>
  entry.kind !== 'dossier' && entry.kind !== 'source'
    ? []
    : textsIn(entry.data)
        .filter(({ path, text }) => PLACEHOLDERS[path.join('.')]?.includes(text))
        .map(({ path, text }) => ({ words: text, path, place: () => placeOf(entry, path) }));
