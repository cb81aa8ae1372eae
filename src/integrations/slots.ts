/** Lets V8 take back the memory of a page as soon as the page is made. */
import type { AstroIntegration } from 'astro';

/** Where Astro keeps the slots of a component. */
export const INSTANCE = /\/astro\/dist\/runtime\/server\/render\/astro\/instance\.js$/;
/** The one statement, whose lines stand deeper than its end. */
const ASSIGNED = /this\.slotValues\[name\] = (?<slot>\(\) => \{\n(?: {8}.*\n)+ {6}\});/;

/**
 * V8 makes a function that is written down as the value of a property, `object[name] = () => …`, in its old generation
 * (`CheckAssigningFunctionLiteralToProperty` in its parser), which it seldom looks through. Astro writes so the slots of each
 * component, and each holds the whole page that it is of: 200 MB of a thousand pages wait there, and are copied twice on the way.
 * From a variable the function goes into the property like any other value. Where Astro writes something else, nothing is changed.
 */
export function slots(): AstroIntegration {
  return {
    name: 'sourcebound:slots',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const handler = (code: string) => ({ code: collectable(code), map: null });
        updateConfig({
          vite: { plugins: [{ name: 'sourcebound:slots', apply: 'build', transform: { filter: { id: INSTANCE }, handler } }] },
        });
      },
    },
  };
}

/** The code of that module, in which slots are made where they are soon collected. */
export const collectable = (code: string): string =>
  code.replace(ASSIGNED, (_, slot: string) => `const slot = ${slot};\n      this.slotValues[name] = slot;`);
