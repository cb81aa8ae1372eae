import { GAP } from '../../text/paragraphs.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** An excerpt holds passages that may be cited, and shows where something is left out. */
export const excerptInvalid: Rule = {
  code: 'excerpt-invalid',
  meaning:
    'Of an excerpt source only passages are held. They may be cited and not reproduced as a whole, and readers must see where something is left out.',
  mend: 'Write `reproduce: cited` under `rights`, and `[…]` in `text.txt` wherever words are missing. Take `excerpt` out when the text is whole.',
  check: ({ content }) =>
    content.sources.flatMap((source) => {
      const { excerpt, rights } = source.data;
      if (!excerpt) return [];
      return [
        ...(rights.reproduce === 'cited'
          ? []
          : [
              issue(
                'excerpt-invalid',
                placeOf(source, ['rights', 'reproduce']),
                `Of \`${source.id}\` only passages are held, but its rights say \`${rights.reproduce}\`.`,
                'Write `reproduce: cited`, or take `excerpt` out when `text.txt` holds the whole text.',
              ),
            ]),
        ...(source.body.includes(GAP)
          ? []
          : [
              issue(
                'excerpt-invalid',
                placeOf(source, ['excerpt'], 'key'),
                `Of \`${source.id}\` only passages are held, but its \`text.txt\` nowhere says that something is left out.`,
                `Write \`${GAP}\` wherever words of the original are missing, at the end too, or take \`excerpt\` out when the text is whole.`,
              ),
            ]),
      ];
    }),
};
