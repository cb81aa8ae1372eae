import { mojibakeIn } from '../../text/mojibake.ts';
import { foundIn, foundInSource } from '../in-texts.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

/** What a wrong encoding has made of a text is published as it stands, and a quotation of it is verbatim: nothing else would notice. */
export const textMojibake: Rule = {
  code: 'text-mojibake',
  meaning:
    'A word was saved in one encoding and read in another, as “MÃ¼ller” for “Müller” or “itâ€™s” for “it’s”. Readers and the search would meet it so. It happens where a text is copied through a program that takes UTF-8 for an older encoding.',
  mend: 'Write the word as it is meant. In the text of a source, look at the page it was taken from: where that is sound, paste the text anew, save it as UTF-8, and put the new SHA-256 into `source.yaml`, before anything quotes it. Where the page itself has it so, it stays.',
  checkFile: (file) =>
    firstIssues(foundInSource(file, mojibakeIn), ({ found, place }) => [
      issue(
        'text-mojibake',
        place(),
        `“${show(found.word)}” seems to be “${show(found.meant)}”, read in a wrong encoding.`,
        'Look at the page that the text was taken from. Where that is sound, paste the text anew and save it as UTF-8.',
        'warning',
      ),
    ]),
  check: ({ entries, content }) =>
    entries.flatMap((entry) =>
      firstIssues(
        // What stands so in a source is told there.
        foundIn(entry, mojibakeIn).filter(({ found }) => !content.sources.some(({ body }) => body.includes(found.word))),
        ({ found, place }) => [
          issue(
            'text-mojibake',
            place(),
            `“${show(found.word)}” seems to be “${show(found.meant)}”, read in a wrong encoding.`,
            `Write “${show(found.meant)}”.`,
          ),
        ],
      ),
    ),
};
