import { afterEach, expect, test, vi } from 'vitest';
import { remember, remembered } from '../../../../src/components/settings/remembered.client.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A device that remembers. */
function storage() {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
    removeItem: (name: string) => items.delete(name),
  });
  return items;
}

/** A browser that forbids it: naming the storage throws. */
function blocked() {
  const forbid = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: forbid });
  expect(() => localStorage).toThrow('Access is denied');
  return () => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  };
}

test('a value is remembered, and forgotten when it is the default', () => {
  const items = storage();
  expect(remembered('theme')).toBe('');
  remember('theme', 'dark');
  expect(remembered('theme')).toBe('dark');
  remember('theme', '');
  expect([...items]).toEqual([]);
});

test('where it is forbidden nothing is remembered, and nothing fails', async () => {
  const allow = blocked();
  try {
    expect(() => remember('theme', 'dark')).not.toThrow();
    expect(remembered('theme')).toBe('');
    const { shortcuts } = await import('../../../../src/components/search/shortcuts.client.ts');
    expect(shortcuts.areOn()).toBe(true);
    shortcuts.set(false);
    expect(shortcuts.areOn()).toBe(false);
  } finally {
    allow();
  }
});

test('where the storage is full the choice holds until the page is left', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  });
  expect(() => remember('theme', 'dark')).not.toThrow();
});

test('the shortcuts stay off on the next page', async () => {
  storage();
  (await import('../../../../src/components/search/shortcuts.client.ts')).shortcuts.set(false);
  vi.resetModules();
  const { shortcuts } = await import('../../../../src/components/search/shortcuts.client.ts');
  expect(shortcuts.areOn()).toBe(false);
});
