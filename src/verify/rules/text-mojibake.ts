import { mojibakeIn, type Mojibake } from '../../text/mojibake.ts';
import { foundIn, foundInSource } from '../in-texts.ts';
import { issue, type Issue, type Place } from '../issue.ts';
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
      report(
        found,
        place(),
        'Look at the page that the text was taken from. Where that is sound, paste the text anew and save it as UTF-8.',
        'warning',
      ),
    ]),
  check: (context) =>
    context.entries.flatMap((entry) =>
      firstIssues(foundIn(entry, context, mojibakeIn), ({ found, place }) => [report(found, place(), `Write “${show(found.meant)}”.`)]),
    ),
};

const report = ({ word, meant }: Mojibake, place: Place, hint: string, severity?: Issue['severity']): Issue =>
  issue('text-mojibake', place, `“${show(word)}” seems to be “${show(meant)}”, read in a wrong encoding.`, hint, severity);
