/** Lets a page be collected as soon as it is made. */
import type { AstroIntegration } from 'astro';

/** Where Astro keeps the slots of a component. */
const MODULE = /\/astro\/dist\/runtime\/server\/render\/astro\/instance\.js$/;
const ASSIGNED = /this\.slotValues\[name\] = (?<slot>\(\) => \{.*?\n {6}\});/s;

/**
 * V8 takes a function that is written down as the value of a property, `object[name] = () => …`, for a method of a prototype, and
 * puts it where only the rare great collections reach. Astro writes so the slots of each component, and each holds the whole page
 * that it is of: of a thousand pages 200 MB wait for such a collection, and are copied twice until then. So the function is given
 * a name first. Where Astro writes something else, nothing is changed.
 */
export function slots(): AstroIntegration {
  return {
    name: 'sourcebound:slots',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const handler = (code: string) => ({ code: collectable(code), map: null });
        updateConfig({
          vite: { plugins: [{ name: 'sourcebound:slots', apply: 'build', transform: { filter: { id: MODULE }, handler } }] },
        });
      },
    },
  };
}

/** The code of that module, in which slots are collected with the page that they are of. */
export const collectable = (code: string): string =>
  code.replace(ASSIGNED, (_, slot: string) => `const slot = ${slot};\n      this.slotValues[name] = slot;`);
