import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { setWholeWords } from '../../../src/markdown/whole-words.ts';

test('a name with an article becomes an element, wherever it stands, and once only', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const tree: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'a', properties: { href: '#x' }, children: [text('Qais al-Khazali on 5 January')] }],
  };
  setWholeWords(tree);
  const expected = [
    text('Qais '),
    { type: 'element', tagName: 'span', properties: { className: ['whole'] }, children: [text('al-Khazali')] },
    text(' on 5\u00a0January'),
  ];
  expect(tree.children).toMatchObject([{ tagName: 'a', children: expected }]);
  setWholeWords(tree);
  expect(tree.children).toMatchObject([{ tagName: 'a', children: expected }]);
});
