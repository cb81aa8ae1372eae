import type { Nodes } from 'mdast';
import { decodeVerbatim } from '../../dossier/read/decode.ts';
import { limitOf } from '../../dossier/read/layouts.ts';
import type { ContentFile } from '../../dossier/read-folder.ts';
import type { ParsedDraft } from '../../dossier/read.ts';
import { textsIn } from '../../dossier/walk.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { characterAt, characterBefore } from '../../text/characters.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/**
 * Bidirectional controls (UAX #9), characters without width, tags, fillers, C0/C1 controls but tab and line ends, halves of
 * characters and what Unicode keeps from being one.
 */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}\p{Cs}]+/gu;
/** What may be one of them, told at a glance: hardly any text holds such a code unit. */
const SUSPECT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\uffff]/;
/** Joiners are letters of the trade in Arabic, Persian and Indic scripts and in emoji. */
const JOINER = /^[\u200c\u200d]$/;
const JOINED =
  /^(?:[[\p{Alphabetic}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])/v;
/** The flags of England, Scotland and Wales are a black flag, tag letters and the end of the tag. */
const FLAG_TAGS = /^[\u{e0061}-\u{e007a}]+\u{e007f}$/u;
const BLACK_FLAG = '\u{1f3f4}';
/** Nobody reads more of them; the first show what kind it is. */
const MOST_REPORTED = 20;

/** What cannot be seen must not change what is read: text that turns round or hides characters is reported, however it is written. */
export const textControlCharacter: Rule = {
  code: 'text-control-character',
  meaning: 'An invisible character stands in the text. It can turn round or hide what readers see, and keeps words from being found.',
  mend: 'Delete it, and type the words around it anew. In the text of a source it stays: look only whether something is hidden.',
  checkFile: inFile,
  checkEntry: byEscape,
};

/** Those that stand in the file themselves. */
function inFile(file: ContentFile): Issue[] {
  const decoded = decodeVerbatim(file);
  if (decoded.type !== 'text' || limitOf(file.path) === 0) return [];
  const { text } = decoded;
  const runs = runsIn(text);
  if (runs.length === 0) return [];
  const starts = lineStarts(text);
  // The text of a source is kept as received, so there it is only worth knowing.
  const isSource = file.path.endsWith('.txt');
  return runs.slice(0, MOST_REPORTED).map(({ run, index }, number) => {
    const more =
      number === MOST_REPORTED - 1 && runs.length > MOST_REPORTED ? ` So it is in ${runs.length - MOST_REPORTED} more places.` : '';
    return issue(
      'text-control-character',
      { file: file.path, ...placeAt(starts, index) },
      `The text holds an invisible character, ${namesOf(run)}.${more}`,
      isSource
        ? 'A source is kept as received, so it stays. Look whether something is hidden in the text.'
        : 'Delete it and type the words around it anew. Names in another script need none: the site sets their direction.',
      isSource ? 'warning' : 'error',
    );
  });
}

/** Those that an escape stands for, as `"\u202e"` in YAML and JSON or `&#x202E;` in Markdown. What stands in the file itself is reported there. */
function byEscape(entry: ParsedDraft): Issue[] {
  const fields = textsIn(entry.data).flatMap(({ path, text }) =>
    runsIn(text).map(({ run, index }) => ({ run, place: () => placeOf(entry, path, index) })),
  );
  const prose: { run: string; place: () => Place }[] = [];
  eachNode<Nodes>(entry.tree, (node) => {
    for (const text of textsOf(node)) {
      for (const { run } of runsIn(text)) prose.push({ run, place: () => ({ file: entry.file, ...startOf(node) }) });
    }
  });
  return [...fields, ...prose]
    .filter(({ run }) => !entry.text.includes(run))
    .slice(0, MOST_REPORTED)
    .map(({ run, place }) =>
      issue(
        'text-control-character',
        place(),
        `An escape stands for an invisible character, ${namesOf(run)}.`,
        'Delete the escape. Names in another script need none: the site sets their direction.',
      ),
    );
}

/** The words of a node that are its own, and those of its attributes and address. */
function textsOf(node: Nodes): string[] {
  const attributes = 'attributes' in node ? node.attributes.map(({ value }) => value) : [];
  const own = ['value' in node && node.value, 'url' in node && node.url, 'title' in node && node.title, 'alt' in node && node.alt];
  return [...own, ...attributes].filter((text) => typeof text === 'string');
}

const startOf = ({ position }: Nodes) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 });

function runsIn(text: string): { run: string; index: number }[] {
  if (!SUSPECT.test(text)) return [];
  return Array.from(text.matchAll(CONTROLS), ({ 0: run, index }) => ({ run, index })).filter(
    ({ run, index }) => !isLegitimate(text, run, index),
  );
}

/** A joiner between letters that it joins, the tags of a flag, a byte order mark at the very start. */
function isLegitimate(text: string, run: string, index: number): boolean {
  const before = characterBefore(text, index);
  if (JOINER.test(run)) return JOINED.test(before) && JOINED.test(characterAt(text, index + run.length));
  if (FLAG_TAGS.test(run)) return before === BLACK_FLAG;
  return run === BYTE_ORDER_MARK && index === 0;
}

const BYTE_ORDER_MARK = '\ufeff';

const namesOf = (run: string): string =>
  [...new Set(run)]
    .map((character) => {
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const name = NAMES[code];
      return name === undefined ? code : `${code} (${name})`;
    })
    .join(', ');

/** Names (Unicode Character Database) of those that are met most. */
const NAMES: Readonly<Record<string, string>> = {
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'zero width no-break space',
};
