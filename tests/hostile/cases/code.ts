/** Code in content. `code.test.ts` shows that none of it runs, in a build and in `dev`. */
import { cases, chapter, refused, shown, type Files, type HostileCase } from '../case.ts';

/** Replaced by code that writes a file and says a secret of the environment. */
export const CODE = 'CANARY';

const whole = (text: string, slug = 'more'): Files => ({ [`chapters/02-${slug}.mdx`]: text });
const FIELDS = '---\ntitle: More\nsummary: More of it.\n---\n';

export const code: HostileCase[] = cases(
  ['A48a', 'an import of the system', chapter(`▶import fs from "node:fs"\n\n{fs && ${CODE}}`), refused('mdx-code')],
  ['A48b', 'an import of processes', chapter('▶import * as child from "node:child_process"'), refused('mdx-code')],
  ['A49a', 'a variable of the environment', chapter(`Words ▶{${CODE}}.`), refused('mdx-code')],
  ['A49b', 'a variable of the bundler', chapter('Words ▶{import.meta.env.SECRET}.'), refused('mdx-code')],
  ['A50', 'an import of a file of the machine', chapter('▶import passwd from "/etc/passwd?raw"'), refused('mdx-code')],
  ['A51', 'an import from elsewhere', chapter('▶import x from "https://a.example/x.js"'), refused('mdx-code')],
  ['A52', 'attributes that are spread', chapter(`<Lang ▶{...{ code: ${CODE} }}>x</Lang>`), refused('mdx-code')],
  ['A53', 'a loop that does not end', chapter('▶{(() => { for (;;); })()}'), refused('mdx-code')],
  ['A54', 'a text of five hundred megabytes', chapter('▶{"x".repeat(500_000_000)}'), refused('mdx-code')],
  [
    'N01a',
    'in fields that another reader takes for prose',
    whole(`---\n# T\n▶--- # fields\ntitle: "{${CODE}}"\nsummary: S\n---\n\nText.\n`),
    refused('yaml-syntax'),
  ],
  ['N01b', 'in a document of its own', whole(`---\n▶--- "{${CODE}}"\n---\n\nText.\n`), refused('yaml-syntax')],
  [
    'N01c',
    'in a map with a line of another mark',
    whole(`---\n{\n▶+++: x, title: T, summary: "{${CODE}}"}\n---\n\nText.\n`),
    refused('field-unknown'),
  ],
  [
    'N01d',
    'in a block of text with a line of hyphens',
    whole(`---\ntitle: T\nsummary: |\n  S\n  ---\n  {${CODE}}\n---\n\nWords of N01d.\n`, 'n01d'),
    shown('chapters/n01d/index.html', { holds: [`Words of N01d.`] }),
  ],
  ['N01e', 'in prose that begins with a block of hyphens', whole(`${FIELDS}---\na: ▶{${CODE}}\n---\n`), refused('mdx-code')],
  ['N01f', 'behind a second block', whole(`${FIELDS}---\na: b\n---\n▶{${CODE}}\n`), refused('mdx-code')],
  ['N01g', 'behind a directive', whole(`---\n▶%YAML 1.2\n--- #\ntitle: "{${CODE}}"\nsummary: S\n---\n\nText.\n`), refused('yaml-syntax')],
  [
    'N01h',
    'in fields behind a byte order mark',
    whole(`\ufeff---\ntitle: "{${CODE}}"\nsummary: S\n---\n\nWords of N01h.\n`, 'n01h'),
    shown('chapters/n01h/index.html', { holds: [`{${CODE}}`] }),
  ],
  ['X50', 'in a cell', chapter(`| a |\n| - |\n| ▶{${CODE}} |`), refused('mdx-code')],
  ['X51', 'in a note', chapter(`Text.[^a]\n\n[^a]: ▶{${CODE}}`), refused('mdx-code')],
  ['X52', 'in the words of a link', chapter(`[▶{${CODE}}](entity:harrow-ford)`), refused('mdx-code')],
  ['X53', 'in the value of an attribute', chapter(`<Lang ▶code={${CODE}}>x</Lang>`), refused('mdx-code')],
  ['X54', 'in a heading', chapter(`## Words ▶{${CODE}}`), refused('mdx-code')],
  ['X55', 'an export', chapter(`▶export const x = ${CODE}`), refused('mdx-code')],
  ['X56', 'a layout by an export', chapter(`▶export { default } from "/etc/passwd?raw"`), refused('mdx-code')],
  ['X57', 'an element as an attribute', chapter(`<Lang code=▶<b>{${CODE}}</b>>x</Lang>`), refused('mdx-syntax')],
  [
    'X58',
    'in the code of a paragraph, which is a text',
    chapter(`Words of X58: \`{${CODE}}\`.`, 'x58'),
    shown('chapters/x58/index.html', { holds: [`{${CODE}}`] }),
  ],
  [
    'X59',
    'in a block of code, which is a text',
    chapter(`Words of X59:\n\n\`\`\`js run\n{${CODE}}\n\`\`\``, 'x59'),
    shown('chapters/x59/index.html', { holds: [`{${CODE}}`] }),
  ],
  [
    'X60',
    'behind escaped braces',
    chapter(`Words of X60: \\{${CODE}\\}.`, 'x60'),
    shown('chapters/x60/index.html', { holds: [`{${CODE}}`] }),
  ],
  [
    'X61',
    'an expression of Astro',
    chapter(`Words of X61: $\\{${CODE}\\} \\{\\{${CODE}\\}\\} #\\{${CODE}\\}.`, 'x61'),
    shown('chapters/x61/index.html', { holds: [`{{${CODE}}}`] }),
  ],
  [
    'X62',
    'a field that Astro reads as a layout',
    whole('---\n▶layout: ../../../evil.astro\ntitle: T\nsummary: S\n---\n\nText.\n'),
    refused('field-unknown'),
  ],
);
