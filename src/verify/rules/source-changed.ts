import { createHash } from 'node:crypto';
import { findInSource, prepareSource } from '../../dossier/source-text.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** A source is kept byte for byte: its hash is written down when it is received. */
export const sourceChanged: Rule = {
  code: 'source-changed',
  meaning:
    '`sha256` in `source.yaml` is the fingerprint of the text as it was received. The text is another one now, so nobody can tell whether its quotations still hold.',
  mend: 'Take the change back if nobody meant it. If it was meant, write the new fingerprint, which the message gives, and look at what the check then reports.',
  check: (context) =>
    context.content.sources.flatMap((entry) => {
      const hash = context.changed.get(entry.id);
      if (hash === undefined) return [];
      return [
        issue(
          'source-changed',
          placeOf(entry, ['sha256']),
          `\`${entry.file.replace(/[^/]+$/, KINDS.source.text)}\` is not the text that was received: its SHA-256 is another. ${onlyLineEnds(entry, context)}${consequence(entry, context)}`,
          `Restore the text. If it is meant to be new: \`npx sourcebound accept ${entry.id}\` shows what has changed, and writes \`sha256: ${hash}\`.`,
        ),
      ];
    }),
};

/** An editor that saves a file in another way changes its bytes and no word of it. */
function onlyLineEnds({ file, data }: Source, { files }: Context): string {
  const path = file.replace(/[^/]+$/, KINDS.source.text);
  const text = files.find((one) => one.path === path);
  if (text?.type !== 'file') return '';
  const unix = new TextDecoder().decode(text.bytes).replaceAll('\r\n', '\n');
  const isReceived = [unix, unix.replaceAll('\n', '\r\n')]
    .flatMap((variant) => [variant, `\ufeff${variant}`])
    .some((variant) => createHash('sha256').update(variant).digest('hex') === data.sha256);
  return isReceived ? 'No word of it is another: only how its lines end, or the mark at its beginning, as some editors write them. ' : '';
}

/** What would no longer stand in the new text. It is reported when the text is accepted, and only told here. */
function consequence({ id, body, data }: Source, { entries, mainSource }: Context): string {
  const source = prepareSource(id, body, data);
  const lost = entries.flatMap(({ file, pointers }) =>
    pointers.passages.flatMap(({ selector }) =>
      (selector.source ?? mainSource) === id && findInSource(source, selector).type !== 'found' ? [file] : [],
    ),
  );
  if (lost.length === 0) return 'Every passage of the dossier still stands in it.';
  const files = [...new Set(lost)];
  const named = files.slice(0, MOST_FILES).map((file) => `\`${file}\``);
  return `${lost.length === 1 ? 'A passage' : `${lost.length} passages`} of the dossier would no longer stand in it, in ${named.join(', ')}${files.length > MOST_FILES ? ', …' : ''}.`;
}

const MOST_FILES = 5;

type Source = Context['content']['sources'][number];
