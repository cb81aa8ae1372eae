/** The mentions in each source, which several rules ask for. */
import { mentionFinder, type MentionSpan } from '../dossier/mentions.ts';
import type { SourceText } from '../dossier/source-text.ts';
import { memoizeFor } from '../text/memoize.ts';
import type { Context } from './rule.ts';

/** Where a source of the dossier names its entities. */
export const mentionsIn = (context: Context, source: SourceText): readonly MentionSpan[] => finderOf(context)(source);

const finderOf = memoizeFor(({ content, mainSource }: Context) => memoizeFor(mentionFinder(content.entities, mainSource)));
