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
  check: ({ content, mainSource }) => {
    const entities = new Map(content.entities.map(({ id, data }) => [id, data]));
    return content.claims.flatMap((entry) => {
      const { standing, accounts } = entry.data;
      const needed = NEEDS[standing];
      if (!needed) return [];
      const fitting = accounts.filter(({ stance }) => needed.includes(stance));
      if (standing === 'corroborated' && fitting.length > 0) return confirmed(entry, fitting, entities, mainSource);
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

/** Nobody corroborates what they assert themselves; and of an account that has the evidence once more, an editor may know better. */
function confirmed(
  entry: Pick<ContextEntry, 'file' | 'locate'> & { data: Claim },
  fitting: readonly Account[],
  entities: ReadonlyMap<string, DataOf<'entity'>>,
  mainSource: string,
): Issue[] {
  const { assertedBy, evidence } = entry.data;
  const names = new Set(assertedBy.flatMap((id) => namesOf(entities.get(id) ?? { name: id, aliases: [] })).map(plainWords));
  const others = fitting.filter(({ by }) => !names.has(plainWords(by)) && !names.has(plainWords(by.replace(ARTICLE, ''))));
  const wordsIn = (named: readonly { source?: string | undefined; exact?: string | undefined }[]) =>
    [...new Set(named.map(({ source = mainSource, exact = '' }) => `${source} ${plainWords(exact)}`))].sort().join('\n');
  const made = wordsIn(evidence);
  if (others.some(({ references, passages }) => references.length > 0 || wordsIn(passages) !== made)) return [];
  return [
    issue(
      'standing-unsupported',
      placeOf(entry, ['standing']),
      others.length === 0
        ? 'The claim is called `corroborated`, but nobody supports it under `accounts:` but who asserts it.'
        : 'The claim is called `corroborated`, but who supports it under `accounts:` only has the words of its evidence once more.',
      'Add what somebody else reports, with `stance: supports` and `references` or `passages`, or write `standing: reported`.',
      others.length === 0 ? undefined : 'warning',
    ),
  ];
}

const ARTICLE = /^(?:the|der|die|das)\s+/i;

const VERBS: Readonly<Partial<Record<Stance, string>>> = { supports: 'supports', disputes: 'disputes', contradicts: 'contradicts' };

type Claim = DataOf<'claim'>;
type Account = Claim['accounts'][number];
