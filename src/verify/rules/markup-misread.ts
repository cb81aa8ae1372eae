import type { Heading, List, Text } from 'mdast';
import { nodesOf } from '../../markdown/each-node.ts';
import type { ParsedDraft } from '../../dossier/read.ts';
import { textsIn } from '../../dossier/walk.ts';
import { LINKED } from '../../schemas/kinds.ts';
import { placeAt, lineStarts } from '../../text/lines.ts';
import { issue, type Issue } from '../issue.ts';
import { isOwnWords, OWN_VOICE } from '../own-voice.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

const WORDS = [...LINKED.keys()].join('|');
/** A typed link that Markdown does not read as one, or a link as other programs write it. */
const BROKEN_LINK = new RegExp(
  `\\]\\s*\\(\\s*(?<link>(?:${WORDS})\\s*:[^)\\n]*)\\)|\\(\\s*(?<bare>(?:${WORDS})\\s*:\\s*[\\w-]+(?:#\\w+)?)\\s*\\)|\\[\\[(?<wiki>[^\\]\\n]+)\\]\\]`,
  'g',
);
/** Markdown in a field, which is plain text. */
const MARKUP = /\*\*[^\s*][^*]*\*\*|(?<![\w*])\*[^\s*][^*]*[^\s*]\*(?![\w*])|(?<!\w)__\S[^_]*__(?!\w)|`[^`\s][^`]*`|\[[^\]]*\]\([^)\s]+\)/u;

/** What was typed became something else, and readers would see it as it was typed, or not at all. */
export const markupMisread: Rule = {
  code: 'markup-misread',
  meaning:
    'Something was typed that Markdown does not read as it was meant: a link with a blank in it, a sentence that became a list, stars in a field. Readers would see it as it was typed, or not at all.',
  mend: 'Write it as the message shows. Fields are plain text; marks and links belong in the prose below the fields.',
  checkEntry: (entry) => [
    ...nodesOf(entry.tree, 'text').flatMap((node) => brokenLinks(node, entry)),
    ...nodesOf(entry.tree, 'heading').flatMap((node) => misreadHeading(node, entry)),
    ...skippedLevels(entry),
    ...nodesOf(entry.tree, 'list').flatMap((node) => listOfOne(node, entry)),
    ...(OWN_VOICE.has(entry.kind) ? markupInFields(entry) : []),
  ],
};

function brokenLinks(node: Text, { file, text }: ParsedDraft): Issue[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return Array.from(written.matchAll(BROKEN_LINK), ({ 0: found, index, groups }) => {
    const address = (groups?.['link'] ?? groups?.['bare'] ?? '').replace(/\s+/g, '');
    const place = { file, ...placeAt(lineStarts(text), start + index) };
    if (groups?.['wiki'] !== undefined) {
      return issue(
        'markup-misread',
        place,
        `\`${show(found)}\` is no link.`,
        `Write \`[words](entity:${show(groups['wiki']).toLowerCase().replaceAll(/\s+/g, '-')})\`, with the kind and the id of what you mean.`,
      );
    }
    return issue(
      'markup-misread',
      place,
      `\`${show(found)}\` is no link, and readers would see it as it is typed.`,
      `Write \`[words](${address})\`, without a blank between the brackets and within the address; \`[](${address})\` for a mere number of a reference.`,
    );
  });
}

function misreadHeading(node: Heading, { file, text }: ParsedDraft): Issue[] {
  const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
  const place = { file, line, column };
  if (text.charAt(offset) !== '#') {
    return [
      issue(
        'markup-misread',
        place,
        'The lines above a line of `---` or `===` became a heading.',
        'Leave a blank line before `---`; write a heading as `## Heading`.',
      ),
    ];
  }
  if (node.depth > 1) return [];
  return [issue('markup-misread', place, 'A heading with one `#` is the title of a page, which has one already.', 'Write `##`.')];
}

/** Who hears a page goes through it by the levels of its headings; one that is left out sounds like a part that was missed. */
function skippedLevels({ file, tree }: ParsedDraft): Issue[] {
  const headings = nodesOf(tree, 'heading');
  return headings.flatMap(({ depth, position }, index) => {
    const above = headings[index - 1]?.depth ?? 1;
    if (depth <= above + 1) return [];
    const { line = 1, column = 1 } = position?.start ?? {};
    const [written, meant] = [depth, above + 1].map((count) => '#'.repeat(count));
    const message = `A heading with \`${written ?? ''}\` follows one level too deep.`;
    return [issue('markup-misread', { file, line, column }, message, `Write \`${meant ?? ''}\`.`, 'warning')];
  });
}

/** No list has one number; a sentence that begins with a year or a day looks like one. */
function listOfOne(node: List, { file, text }: ParsedDraft): Issue[] {
  if (!node.ordered || node.children.length !== 1) return [];
  const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
  const [written = ''] = /^[^\n]{0,40}/.exec(text.slice(offset)) ?? [];
  return [
    issue(
      'markup-misread',
      { file, line, column },
      `\`${show(written)}\` became a list of one, because it begins with a number and a full stop.`,
      `Write \`${show(written.replace(/^(\d+)([.)])/, '$1\\$2'))}\`.`,
    ),
  ];
}

function markupInFields(entry: ParsedDraft): Issue[] {
  return textsIn(entry.data).flatMap(({ path, text }) => {
    const [found] = isOwnWords(path) ? (MARKUP.exec(text) ?? []) : [];
    if (found === undefined) return [];
    const place = placeOf(entry, path, text.indexOf(found));
    return [
      issue(
        'markup-misread',
        place,
        `\`${show(found)}\` stands in a field, which is plain text.`,
        'Take the marks away, or write it in the prose below the fields.',
      ),
    ];
  });
}
