import type { DataOf } from '../../schemas/kinds.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

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
  meaning: 'A claim that is corroborated, disputed or contradicted is so by somebody. No account says by whom.',
  mend: 'Add what others report under `accounts`, with `stance` and where it is found; or write `standing: reported`.',
  check: ({ content }) =>
    content.claims.flatMap((entry) => {
      const { standing, accounts } = entry.data;
      const needed = NEEDS[standing];
      if (!needed || accounts.some(({ stance }) => needed.includes(stance))) return [];
      return [
        issue(
          'standing-unsupported',
          placeOf(entry, ['standing']),
          `The claim is called \`${standing}\`, but none of its accounts ${VERBS[needed[0] ?? 'supports']} it.`,
          `Add one under \`accounts:\` with \`by\`, \`says\`, \`stance: ${needed[0] ?? ''}\` and \`references\` or \`passages\`, or write \`standing: reported\`.`,
        ),
      ];
    }),
};

const VERBS: Readonly<Partial<Record<Stance, string>>> = { supports: 'supports', disputes: 'disputes', contradicts: 'contradicts' };
