import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { collectable, INSTANCE } from '../../../src/integrations/slots.ts';

const MODULE = new URL(import.meta.resolve('astro/runtime/server/index.js').replace('index.js', 'render/astro/instance.js'));

test('what holds a page of Astro is made where it is collected with it, and answers as before', async () => {
  expect(MODULE.pathname).toMatch(INSTANCE);
  const code = await readFile(MODULE, 'utf8');
  expect(isYoung(await slotMadeBy(code))).toBe(false);
  const slot = await slotMadeBy(collectable(code));
  expect(isYoung(slot)).toBe(true);
  expect([slot(), slot()]).toEqual(['1', '2']);
});

test('a module that is written otherwise stays as it is', () => {
  expect(collectable('this.slots[name] = () => {};')).toBe('this.slots[name] = () => {};');
});

/** A slot as a component is handed it, which gives another answer each time. */
async function slotMadeBy(code: string): Promise<() => string> {
  const absolute = code.replaceAll(/from "(?<path>\.[^"]+)"/g, (_, path: string) => `from "${new URL(path, MODULE).href}"`);
  const { AstroComponentInstance } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(absolute)}`
  )) as AstroComponents;
  let asked = 0;
  const { slotValues } = new AstroComponentInstance({ _metadata: {} }, {}, { default: () => String(++asked) });
  return slotValues.default;
}

/** Whether V8 looks at a value in each collection, and not only in the great ones. */
function isYoung(value: unknown): boolean {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return (new Function('value', 'return %InYoungGeneration(value)') as (of: unknown) => boolean)(value);
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

interface AstroComponents {
  AstroComponentInstance: new (
    result: unknown,
    props: unknown,
    slots: { default: () => string },
  ) => { slotValues: { default: () => string } };
}
