import type { DataOf } from '../../schemas/kinds.ts';
import { namesOf } from '../../dossier/mentions.ts';
import { plainWords } from '../../text/words.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type ContextEntry, type Rule } from '../rule.ts';

type Standing = DataOf<'claim'>['standing'];
type Stance = DataOf<'claim'>['accounts'][number]['stance'];

/** What the accounts of a claim must hold for its standing: one of these stances. */
const NEEDS: Readonly<Partial<Record<Standing, readonly Stance[]>>> = {
  corroborated: ['supports'],
  disputed: ['disputes', 'differs', 'contradicts'],
  contradicted: ['contradicts', 'disputes', 'differs'],
};

/** That others confirm, dispute or contradict a claim is shown by what they say. */
export const standingUnsupported: Rule = {
  code: 'standing-unsupported',
  meaning:
    'A claim that is corroborated, disputed or contradicted is so by somebody. No account says by whom. Nobody corroborates what they assert themselves, and words do not confirm themselves.',
  mend: 'Add what others report under `accounts`, with `stance` and where it is found; or write `standing: reported`.',
  check: ({ content }) => {
    const entities = new Map(content.entities.map(({ id, data }) => [id, data]));
    return content.claims.flatMap((entry) => {
      const { standing, accounts } = entry.data;
      const needed = NEEDS[standing];
      if (!needed) return [];
      const fitting = accounts.filter(({ stance }) => needed.includes(stance));
      if (standing === 'corroborated' && fitting.length > 0) return fitting.some(isOfAnother(entry.data, entities)) ? [] : [itself(entry)];
      if (fitting.length > 0) return [];
      return [
        issue(
          'standing-unsupported',
          placeOf(entry, ['standing']),
          `The claim is called \`${standing}\`, but none of its accounts ${VERBS[needed[0] ?? 'supports']} it.`,
          `Add one under \`accounts:\` with \`by\`, \`says\`, \`stance: ${needed[0] ?? ''}\` and \`references\` or \`passages\`, or write \`standing: reported\`.`,
        ),
      ];
    });
  },
};

const itself = (entry: Pick<ContextEntry, 'file' | 'locate'>): Issue =>
  issue(
    'standing-unsupported',
    placeOf(entry, ['standing']),
    'The claim is called `corroborated`, but who supports it under `accounts:` is who asserts it, or only has the words of its evidence once more.',
    'Add what somebody else reports, with `stance: supports` and `references` or `passages`, or write `standing: reported`.',
  );

/** Whether an account is by somebody who does not assert the claim, and rests on more than the words in which it is made. */
function isOfAnother({ assertedBy, evidence }: Claim, entities: ReadonlyMap<string, DataOf<'entity'>>): (account: Account) => boolean {
  const names = new Set(assertedBy.flatMap((id) => namesOf(entities.get(id) ?? { name: id, aliases: [] })).map(plainWords));
  const made = new Set(evidence.map(wordsOf));
  return ({ by, references, passages }) =>
    !names.has(plainWords(by)) && (references.length > 0 || passages.some((passage) => !made.has(wordsOf(passage))));
}

const wordsOf = ({ source, exact = '' }: { source?: string | undefined; exact?: string | undefined }): string => `${source ?? ''} ${exact}`;

type Claim = DataOf<'claim'>;
type Account = Claim['accounts'][number];

const VERBS: Readonly<Partial<Record<Stance, string>>> = { supports: 'supports', disputes: 'disputes', contradicts: 'contradicts' };
