/** Adds, removes and moves the items of lists in a form that is not saved yet. */
import { below, orderName, tokensOf, type Answers } from './answers.ts';
import { shapeAt, type Field, type Shape } from './fields.ts';

/** What a form holds once a button of it was pressed, and the input that comes next; nothing for what is no such button. */
export function rearrange(fields: readonly Field[], answers: Answers, action: string): Rearranged | undefined {
  const [, verb, name = ''] = /^(add|remove|up):(.+)$/.exec(action) ?? [];
  if (verb === 'add') {
    const tokens = tokensOf(answers, name);
    const token = nextToken(tokens);
    return withTokens(answers, name, [...tokens, token], firstInput(shapeAt(fields, below(name, token)), below(name, token)));
  }
  const cut = name.lastIndexOf('/');
  const [list, token] = [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
  const tokens = tokensOf(answers, list);
  const index = tokens.indexOf(token);
  if (index === -1) return undefined;
  if (verb === 'remove') {
    return withTokens(
      answers,
      list,
      tokens.filter((other) => other !== token),
      list,
    );
  }
  const before = tokens[index - 1];
  if (before === undefined) return undefined;
  const moved = tokens.map((other) => (other === token ? before : other === before ? token : other));
  return withTokens(answers, list, moved, firstInput(shapeAt(fields, name), name));
}

const nextToken = (tokens: readonly string[]): string =>
  `new${Math.max(0, ...tokens.filter((token) => token.startsWith('new')).map((token) => Number(token.slice('new'.length)))) + 1}`;

const withTokens = (answers: Answers, list: string, tokens: readonly string[], focus: string): Rearranged => ({
  answers: new Map([...answers, [orderName(list), tokens.join(',')]]),
  focus,
});

/** The name of the first input of a value. */
function firstInput(shape: Shape | undefined, name: string): string {
  const first = shape?.type === 'group' ? shape.fields[0] : undefined;
  return first ? firstInput(first.shape, below(name, first.key)) : name;
}

interface Rearranged {
  answers: Answers;
  focus: string;
}
