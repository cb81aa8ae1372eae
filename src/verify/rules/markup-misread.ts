import type { Heading, Link, List, Paragraph, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../markdown/each-node.ts';
import { readTypedLink } from '../../markdown/typed-link.ts';
import type { ParsedDraft } from '../../dossier/read.ts';
import { textsIn } from '../../dossier/walk.ts';
import { LINKED } from '../../schemas/kinds.ts';
import { toId } from '../../text/id.ts';
import { placeAt, lineStarts } from '../../text/lines.ts';
import { issue, type Issue } from '../issue.ts';
import { isOwnWords, OWN_VOICE } from '../../dossier/own-words.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

const WORDS = [...LINKED.keys()].join('|');
/** A typed link that Markdown does not read as one, or a link as other programs write it. */
const BROKEN_LINK = new RegExp(
  `\\]\\s*\\(\\s*(?<link>(?:${WORDS})\\s*:[^)\\n]*)\\)|\\]\\((?<open>(?:${WORDS}):[\\w-]+(?:#\\w+)?)|\\[(?<swapped>(?:${WORDS}):[\\w-]+(?:#\\w+)?)\\]|\\(\\s*(?<bare>(?:${WORDS})\\s*:\\s*[\\w-]+(?:#\\w+)?)\\s*\\)|\\[\\[(?<wiki>[^\\]\\n]+)\\]\\]|\\]\\(\\s*(?<web>)$`,
  'g',
);
/** A heading without the blank behind its `#`. */
const UNSPACED_HEADING = /^#{1,6}(?=[\p{L}\p{N}“"„«])/u;
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
    ...nodesOf(entry.tree, 'paragraph').flatMap((node) => unspacedHeading(node, entry)),
    ...nodesOf(entry.tree, 'link').flatMap((node) => linkWithoutWords(node, entry)),
    ...skippedLevels(entry),
    ...nodesOf(entry.tree, 'list').flatMap((node) => listOfOne(node, entry)),
    ...(OWN_VOICE.has(entry.kind) ? markupInFields(entry) : []),
  ],
};

function brokenLinks(node: Text, { file, text }: ParsedDraft): Issue[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(BROKEN_LINK)].flatMap(({ 0: found, index, groups }) => {
    const address = addressMeant(groups?.['link'] ?? groups?.['open'] ?? groups?.['swapped'] ?? groups?.['bare'] ?? '');
    const place = { file, ...placeAt(lineStarts(text), start + index) };
    // The address behind it was made a link of its own, as far as the blank in it.
    if (groups?.['web'] !== undefined) {
      const [address = ''] = /^(?:https?:|www\.)[^\n]{0,80}/i.exec(text.slice(start + index + found.length)) ?? [];
      if (address === '') return [];
      return issue(
        'markup-misread',
        place,
        `\`${show(`${found}${address}`)}\` begins no link, and readers would see it as it is typed.`,
        'Write the address without a blank, `%20` in its place, and close the bracket behind it: `[words](https://example.org/a%20page)`.',
      );
    }
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
      groups?.['open'] !== undefined
        ? `The bracket is not closed. Write \`[words](${address})\`.`
        : groups?.['swapped'] !== undefined
          ? `The words stand in square brackets, what they lead to in round ones: \`[words](${address})\`.`
          : `Write \`[words](${address})\`, without a blank between the brackets and within the address; \`[](${address})\` for a mere number of a reference.`,
    );
  });
}

/** The address without blanks: around its parts they are slips, within an id they are those of a name. */
function addressMeant(written: string): string {
  const [kind = '', rest = ''] = written.split(/:(.*)/s).map((part) => part.trim());
  return `${kind}:${/\s/.test(rest) ? toId(rest) : rest}`;
}

function unspacedHeading({ position }: Paragraph, { file, text }: ParsedDraft): Issue[] {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  const [written = ''] = /^[^\n]{0,40}/.exec(text.slice(offset)) ?? [];
  const [marks] = UNSPACED_HEADING.exec(written) ?? [];
  if (marks === undefined) return [];
  const meant = `${marks === '#' ? '##' : marks} ${written.slice(marks.length)}`;
  return [
    issue(
      'markup-misread',
      { file, line, column },
      `\`${show(written)}\` is no heading, because no blank stands behind \`${marks}\`.`,
      `Write \`${show(meant)}\`.`,
    ),
  ];
}

/** Only a reference may be a mere number; any other link without words is there for nobody. */
function linkWithoutWords(node: Link, { file }: ParsedDraft): Issue[] {
  const address = readTypedLink(node.url);
  if (toString(node).trim() !== '' || (address.type === 'typed' && address.kind === 'reference')) return [];
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const hint = /^source:[^#]*#p\d+$/.test(node.url)
    ? `Write \`[¶${node.url.replace(/^.*#p/, '')}](${node.url})\`.`
    : `Write the words that lead there: \`[words](${show(node.url)})\`.`;
  return [
    issue('markup-misread', { file, line, column }, `The link \`[](${show(node.url)})\` has no words, so readers see nothing.`, hint),
  ];
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
      `\`${show(written)}\` became a list of one, because it begins with a number and a full stop or bracket.`,
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
