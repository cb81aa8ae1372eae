import { textsIn } from '../../dossier/walk.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { OWN_VOICE } from '../own-voice.ts';
import { placeInProse, placeOf, type Rule } from '../rule.ts';

/** What writers leave for later. */
const LATER = /(?<![\p{L}\p{M}\p{N}])(?:TODO|TBD|FIXME|XXX+|Lorem ipsum)(?![\p{L}\p{M}\p{N}])/u;

/** What stands in a new dossier to be replaced, and what somebody meant to write later, is not for readers. */
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  meaning:
    'A text is still the one that a new dossier begins with, or holds TODO, TBD, FIXME, XXX or “Lorem ipsum”. It would be published as it is.',
  mend: 'Write what belongs there.',
  check: ({ entries }) =>
    entries
      .filter(({ kind }) => OWN_VOICE.has(kind) || kind === 'source')
      .flatMap((entry) =>
        firstIssues(
          [
            ...(entry.kind === 'source' ? [] : entry.prose.blocks).flatMap((block) => {
              const found = LATER.exec(block.text);
              return found ? [{ words: found[0], place: () => placeInProse(entry, block, found.index) }] : [];
            }),
            ...textsIn(entry.data).flatMap(({ path, text }) => {
              const words = PLACEHOLDERS.has(text) ? text : LATER.exec(text)?.[0];
              return words === undefined ? [] : [{ words, place: () => placeOf(entry, path) }];
            }),
          ],
          ({ words, place }) => [
            issue('placeholder-left', place(), `“${words}” is published as it stands here.`, 'Write what belongs there.'),
          ],
        ),
      ),
};
