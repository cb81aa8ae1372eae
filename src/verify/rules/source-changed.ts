import { createHash } from 'node:crypto';
import { KINDS } from '../../schemas/kinds.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A source is kept byte for byte: its hash is written down when it is received. */
export const sourceChanged: Rule = {
  code: 'source-changed',
  meaning:
    '`sha256` in `source.yaml` is the fingerprint of the text as it was received. The text is another one now, so nobody can tell whether its quotations still hold.',
  mend: 'Take the change back if nobody meant it. If it was meant, write the new fingerprint, which the message gives, and look at what the check then reports.',
  check: ({ content, files }) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return content.sources.flatMap((entry) => {
      const path = entry.file.replace(/[^/]+$/, KINDS.source.text);
      const file = byPath.get(path);
      if (file?.type !== 'file') return [];
      const hash = createHash('sha256').update(file.bytes).digest('hex');
      if (hash === entry.data.sha256) return [];
      return [
        issue(
          'source-changed',
          placeOf(entry, ['sha256']),
          `\`${path}\` is not the text that was received: its SHA-256 is another.`,
          `Restore the text. If it is meant to be new, write \`sha256: ${hash}\`.`,
        ),
      ];
    });
  },
};
