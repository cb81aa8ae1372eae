/** Names what is wrong with a YAML text in the terms of the person who wrote it. */
import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  visit,
  type Alias,
  type Document,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** What each error of the parser comes down to. Where one code covers several slips, its message tells them apart. */
const MISTAKES: Partial<Record<YAMLError['code'], (error: YAMLError, text: string) => Mistake>> = {
  BAD_INDENT: ({ message }) => (/flow/i.test(message) ? 'bracket-not-closed' : 'indentation'),
  BAD_SCALAR_START: () => 'reserved-sign',
  BAD_DQ_ESCAPE: () => 'backslash',
  // The same error for `title: Foo: bar` and for a line below that is indented too far.
  BLOCK_AS_IMPLICIT_KEY: ({ pos: [offset] }, text) => (/:(?:\s|$)/.test(restOfLine(text, offset)) ? 'colon-in-value' : 'indentation'),
  MISSING_CHAR: ({ message }) =>
    /quote/i.test(message)
      ? 'quote-not-closed'
      : /^Missing ,/.test(message)
        ? 'comma'
        : /- indicator/.test(message)
          ? 'list-item'
          : /must end with/.test(message)
            ? 'bracket-not-closed'
            : /followed by map values/.test(message)
              ? 'no-value'
              : 'other',
  MULTILINE_IMPLICIT_KEY: ({ pos: [offset] }, text) => (/:\s/.test(lineAt(text, offset)) ? 'indentation' : 'no-value'),
  MULTIPLE_DOCS: () => 'several-documents',
  RESOURCE_EXHAUSTION: () => 'too-deep',
  TAB_AS_INDENT: () => 'tab',
  UNEXPECTED_TOKEN: ({ message, pos: [offset] }, text) =>
    /["']\s*$/.test(text.slice(0, offset))
      ? 'text-after-quote'
      : /seq-ind on same line/.test(message)
        ? 'list-on-line'
        : /flow-(?:map|seq)-end/.test(message)
          ? 'bracket-not-opened'
          : 'other',
};

/**
 * Every mistake in order. Anchors, aliases and tags are mistakes too: they serve no editor, and `*word*`, `&word` and `!word`
 * at the start of a value would be lost without a word. So are directives (`%YAML`), and in front matter the beginning of a
 * document: what reads fields differently from line to line is read by no two programs alike.
 */
export function mistakesIn(document: Document.Parsed, text: string, isFrontMatter: boolean): LocatedMistake[] {
  // Everything below goes into the values by calling itself, which ends somewhere.
  const deep = firstBelow(MOST_LEVELS, document.contents);
  if (deep !== undefined) return [{ mistake: 'too-deep', offset: deep, detail: '' }];
  const mistakes = document.errors.slice(0, MOST_ERRORS).map((error): LocatedMistake => {
    const mistake = MISTAKES[error.code]?.(error, text) ?? 'other';
    const offset = placeOf(mistake, error, document, text);
    return { mistake, offset, detail: mistake === 'other' ? error.message : lineAt(text, offset) };
  });
  const conflict = CONFLICT.exec(text);
  if (mistakes.length > 0 && conflict) return [{ mistake: 'two-versions', offset: conflict.index, detail: conflict[0] }];
  const blank = NO_BREAK_SPACE.exec(text);
  if (mistakes.length > 0 && blank) return [{ mistake: 'no-break-space', offset: blank.index, detail: lineAt(text, blank.index) }];
  if (mistakes.some(({ mistake }) => mistake === 'too-deep')) return mistakes.filter(({ mistake }) => mistake === 'too-deep').slice(0, 1);
  const look = (_: unknown, node: Alias | Scalar | YAMLMap | YAMLSeq): void => {
    const [offset = 0] = node.range ?? [];
    const isTagged = node.tag !== undefined || (!isAlias(node) && node.anchor !== undefined);
    if (isAlias(node) || isTagged) mistakes.push({ mistake: 'reserved-sign', offset, detail: lineAt(text, offset) });
    else if (isScalar(node) && node.type === 'PLAIN' && CUT.test(node.comment ?? '')) {
      mistakes.push({ mistake: 'cut-by-comment', offset, detail: lineAt(text, offset) });
    }
  };
  visit(document, {
    Node: look,
    // What looks at maps takes them away from what looks at every node.
    Map: (key, map) => {
      look(key, map);
      for (const { offset, first } of repeatedKeys(map))
        mistakes.push({ mistake: 'duplicate-key', offset, detail: lineAt(text, offset), first });
      for (const { key } of map.items) {
        const [offset = 0] = isNode(key) ? (key.range ?? []) : [];
        // A list or map in the place of a name is the name of no field.
        if (isCollection(key)) mistakes.push({ mistake: 'no-value', offset, detail: lineAt(text, offset) });
        if (isScalar(key) && CURLY.test(String(key.value)))
          mistakes.push({ mistake: 'curly-quotes', offset, detail: lineAt(text, offset) });
      }
    },
  });
  const directive = DIRECTIVE.exec(text);
  if (directive) mistakes.push({ mistake: 'reserved-sign', offset: directive.index, detail: lineAt(text, directive.index) });
  if (isFrontMatter && document.directives.docStart === true) {
    const offset = DOCUMENT_START.exec(text)?.index ?? 0;
    mistakes.push({ mistake: 'several-documents', offset, detail: lineAt(text, offset) });
  }
  const sorted = mistakes.sort((a, b) => a.offset - b.offset).slice(0, MOST_ERRORS);
  // What the parser cannot make sense of it cannot make sense of from there on.
  const end = sorted.findIndex(({ mistake }) => mistake === 'other' || mistake === 'bracket-not-opened');
  return end === -1 ? sorted : sorted.slice(0, end + 1);
}

/** No field of a dossier or a bibliography is nested half as deeply. */
const MOST_LEVELS = 20;

/** The offset of the first value that lies deeper than so many levels of lists and maps. */
function firstBelow(levels: number, contents: unknown): number | undefined {
  let nodes: unknown[] = [contents];
  for (let level = 1; nodes.length > 0; level++) {
    const collections = nodes.filter((node) => isCollection(node));
    if (level > levels && collections.length > 0) return collections[0]?.range?.[0] ?? 0;
    nodes = collections.flatMap(({ items }) => items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item])));
  }
  return undefined;
}

/** One slip can give an error for each sign or line behind it; nobody reads them all. */
const MOST_ERRORS = 100;
/** What is meant as a comment has a blank behind its sign, and does not begin with a number, as “# 3” does. */
const CUT = /^(?:[^\s#]|[ \t]*\p{N})/u;
/** A blank that YAML takes for a letter, so that the name before it is no field. */
const NO_BREAK_SPACE = /(?<=^[ \t]*(?:- )?[\w-]+:)[\u00a0\u202f\u2007]/m;
/** What Git writes where two people have changed the same lines. */
const CONFLICT = /^<{7}(?: .*)?$/m;
const CURLY = /^[“”„]/;
const DIRECTIVE = /^%/m;
const DOCUMENT_START = /^---/m;

/** The offsets of keys that the map has already, each with that of the first. Keys are alike when they name the same field. */
function repeatedKeys({ items }: YAMLMap): { offset: number; first: number }[] {
  const names = new Map<string, number>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
    const first = names.get(name);
    if (first !== undefined) return [{ offset, first }];
    names.set(name, offset);
    return [];
  });
}

/** Where the mistake is, which is not always where the parser noticed it. */
function placeOf(mistake: Mistake, { code, pos: [offset] }: YAMLError, document: Document.Parsed, text: string): number {
  if (mistake === 'quote-not-closed') return lastQuote(document, offset);
  if (mistake !== 'indentation' || code === 'BAD_INDENT') return offset;
  const nextLine = offset + restOfLine(text, offset).length;
  return nextLine + (/^\s*/.exec(text.slice(nextLine))?.[0].length ?? 0);
}

const restOfLine = (text: string, offset: number): string => text.slice(offset).split(/\r?\n/, 1)[0] ?? '';

/** Where the last text in quotation marks begins: the one that was never closed. */
function lastQuote(document: Document.Parsed, otherwise: number): number {
  let last = otherwise;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.type?.startsWith('QUOTE_') && node.range) last = node.range[0];
    },
  });
  return last;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return restOfLine(text, start).trim();
}

export type Mistake =
  | 'backslash'
  | 'bracket-not-closed'
  | 'bracket-not-opened'
  | 'colon-in-value'
  | 'curly-quotes'
  | 'comma'
  | 'cut-by-comment'
  | 'duplicate-key'
  | 'front-matter'
  | 'indentation'
  | 'list-item'
  | 'list-on-line'
  | 'no-break-space'
  | 'no-value'
  | 'other'
  | 'quote-not-closed'
  | 'reserved-sign'
  | 'several-documents'
  | 'tab'
  | 'text-after-quote'
  | 'too-deep'
  | 'two-versions';

interface LocatedMistake {
  mistake: Mistake;
  /** In UTF-16 code units of the text. */
  offset: number;
  /** The line as written; for `other`, what the parser says. */
  detail: string;
  /** Where the same field stands before, in the same units. Only for a field that is there twice. */
  first?: number;
}
