import { expect, it } from 'vitest';
import type { GuardedSource } from '../../../src/audit/leaks.ts';
import { pageListeners, pageReader } from '../../../src/audit/read-page.ts';
import { pageFinisher } from '../../../src/output/finish-page.ts';

const SENTENCE =
  'What a paper may not show whole is a text of more than a hundred letters, so this is one that has so many of them and some more still.';
const GUARDED: GuardedSource[] = [{ id: 'paper', paragraphs: [SENTENCE, 'It ends here.'] }];
const sheets = new Map([['/all.css', 'p{margin:0}.off{color:red}']]);

/** Everything that an audit can look for, and everything that is changed in a page before it is published. */
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/all.css"><link rel="stylesheet" href="/other.css">
<meta property="og:image" content="https://example.org/cards/a.png"><meta http-equiv="refresh" content="3; url=/elsewhere/"><style>p{padding:0}</style>
<script type="application/ld+json">{"@id":"<a href='/in-data/'>"}</script></head><body><p id="first" title="1 < 2">What a paper may not show whole is a text of more than
a hundred letters, so this is one that has so <em>many</em> of them and some more still.</p><script>const text = '<a href="/in-script/" id="script">It ends here.</a>';</script>
<a href=" /one/#two " name="named">One &amp; two</a><img srcset="/a.png 1x, /b.png 2x" src="/c.png" alt=""><form action="/find/"></form>
<template><a href="/in-template/" id="template">It ends here.</a></template><noscript><a href="/in-noscript/">x</a></noscript></body></html>`;

it.each([
  ['no source', []],
  ['a source', GUARDED],
])('hears of a page that is being finished, where %s is guarded, what reading it finished tells', async (_, guarded) => {
  const { listener, reading } = pageListeners(guarded)();
  const finished = await pageFinisher({ scripts: '', sheets })(PAGE, listener);
  const heard = reading();
  expect(heard).toEqual(pageReader(guarded)(finished));
  expect([...heard.addresses]).toEqual([
    '/other.css',
    'https://example.org/cards/a.png',
    '/elsewhere/',
    '/one/#two',
    '/c.png',
    '/a.png',
    '/b.png',
    '/find/',
    '/in-template/',
    '/in-noscript/',
  ]);
  expect([...heard.ids]).toEqual(['first', 'named', 'template']);
  expect(heard.whole).toEqual(guarded.map(({ id }) => id));
});
