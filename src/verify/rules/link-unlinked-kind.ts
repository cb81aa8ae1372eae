import { LINKED } from '../../schemas/kinds.ts';
import { URL_SCHEMES, WEB_SCHEMES } from '../address.ts';
import { issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, show } from '../words.ts';

/** The words that a typed link can begin with. */
const WORDS = [...LINKED.keys()];

/** What people write when they mean one of the kinds. */
const MEANT: Readonly<Record<string, string>> = {
  person: 'entity',
  people: 'entity',
  organisation: 'entity',
  organization: 'entity',
  place: 'entity',
  reference: 'ref',
  cite: 'ref',
  citation: 'ref',
  passage: 'source',
  article: 'source',
  report: 'source',
  date: 'event',
  glossary: 'term',
  quotation: 'quote',
};

/** A link inside the dossier names a kind the dossier links, as in `entity:jane-doe`. A path written by hand breaks under another base path. */
export const linkUnlinkedKind: Rule = {
  code: 'link-unlinked-kind',
  meaning:
    'Links inside the dossier begin with a kind, as in `entity:jane-doe`; links to elsewhere with https://. This one does neither, and would break where the site is published.',
  mend: 'Begin with one of the kinds that the message lists, or write the whole web address.',
  checkEntry: (entry) =>
    entry.prose.links.flatMap(({ address, url, position }) => {
      if (address.type === 'typed') return [];
      const { scheme } = address;
      if (WEB_SCHEMES.has(scheme.toLowerCase()) || URL_SCHEMES.has(scheme.toLowerCase())) return [];
      const place = { file: entry.file, ...position };
      if (scheme === '') {
        return [
          issue(
            'link-unlinked-kind',
            place,
            `The link points to \`${show(url)}\`, which names no kind of thing.`,
            `Write a typed link (${WORDS.map((word) => `\`${word}:\``).join(', ')}) or a whole web address.`,
          ),
        ];
      }
      const rest = url.slice(scheme.length + 1);
      const meant = MEANT[scheme.toLowerCase()];
      const hint = meant ? `Write \`${meant}:${rest}\`.` : didYouMean(scheme, WORDS, (word) => `${word}:${rest}`);
      return [issue('link-unlinked-kind', place, `The dossier does not link the kind \`${scheme}\` (in \`${show(url)}\`).`, hint)];
    }),
};
