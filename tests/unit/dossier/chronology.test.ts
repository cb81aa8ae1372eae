import { expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const event = (when: string, after?: string) => `---
title: Something happens
when: '${when}'
${after ? `after: ${after}\n` : ''}background: true
evidence: []
---
`;

async function order(files: Record<string, string>): Promise<string[]> {
  const { events } = assemble(readContent(await withFiles(files)).content);
  return [...events.keys()].filter((id) => `events/${id}.mdx` in files);
}

test('events of one day stand in the order that `after` says, otherwise by id', async () => {
  expect(
    await order({
      'events/a-answer.mdx': event('2030-01-05', 'm-vote'),
      'events/b-echo.mdx': event('2030-01-05', 'a-answer'),
      'events/m-vote.mdx': event('2030-01-05'),
      'events/z-before.mdx': event('2030-01-04'),
    }),
  ).toEqual(['z-before', 'm-vote', 'a-answer', 'b-echo']);
});

test('`after` moves nothing to another day, and a circle ends', async () => {
  expect(
    await order({
      'events/a.mdx': event('2030-01-05', 'later'),
      'events/later.mdx': event('2030-01-06'),
      'events/x.mdx': event('2030-01-07', 'y'),
      'events/y.mdx': event('2030-01-07', 'x'),
    }),
  ).toHaveLength(4);
});
