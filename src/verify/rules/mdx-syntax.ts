import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { EDITOR_COMPONENTS } from '../../markdown/components.ts';
import { suggest } from '../../text/suggest.ts';
import { NO_IMAGES } from '../words.ts';
import { noComponent } from './component-unknown.ts';

/** What the parser means by what it says. The first pattern that fits counts. */
const WORDS: readonly { pattern: RegExp; say: (match: RegExpExecArray) => [message: string, hint: string] }[] = [
  {
    pattern: /character `<`.* before name/,
    say: () => [
      'Two less-than signs stand together. Git writes `<<<<<<<` where two people have changed the same lines.',
      'Keep the lines that are right, and delete those that begin with `<<<<<<<`, `=======` and `>>>>>>>`. For signs that readers see, write `\\<\\<`.',
    ],
  },
  {
    pattern: /closing tag for `<br>`/i,
    say: () => [
      'The prose holds HTML: `<br>`.',
      'End the line with a backslash, `\\`, for a new line; leave a blank line for a new paragraph.',
    ],
  },
  {
    pattern: /[“”„‘’].*(?:attribute|value)/,
    say: () => ['A value of a component stands in curly quotation marks.', 'Write straight ones: `<Lang code="fr">`.'],
  },
  {
    pattern: /closing tag for `<([^>`]*)>`/i,
    say: ([, name = '']) => notClosed(name),
  },
  {
    pattern: /closing (?:slash|tag)/i,
    say: () => [
      'A component is closed that was not opened, or not in the order in which they were opened.',
      'Close what was opened last, first.',
    ],
  },
  {
    pattern: /to create a link/,
    say: () => ['An address in angle brackets is no link here.', 'Write the link as `[words](https://…)`.'],
  },
  { pattern: /to create a comment/, say: () => ['The prose holds a comment.', 'Take it out: prose has no comments.'] },
  {
    pattern: /import\/exports/,
    say: () => ['A paragraph begins with the word import or export, which is read as code.', 'Begin the paragraph with another word.'],
  },
  {
    pattern: /expression|brace/,
    say: () => ['A brace is read as the beginning or end of code.', 'Write `\\{` and `\\}` for braces that readers see.'],
  },
  {
    pattern: /name|tag|attribute/,
    say: () => ['A less-than sign is read as the beginning of a component.', 'Write `\\<` for a less-than sign that readers see.'],
  },
];

/** What is no component is not to be closed either. */
function notClosed(name: string): [message: string, hint: string] {
  const components = Object.keys(EDITOR_COMPONENTS);
  if (components.includes(name))
    return [`\`<${name}>\` is opened and not closed.`, `Write \`</${name}>\` behind the words or paragraphs it holds.`];
  if (name === 'img') return ['The prose holds an image: `<img>`.', NO_IMAGES];
  const isHtml = /^[a-z]/.test(name) && suggest(name, components).type !== 'suggestion';
  return isHtml
    ? [`The prose holds HTML: \`<${name}>\`.`, 'Write Markdown instead. For a less-than sign that readers see, write `\\<`.']
    : noComponent(name);
}

/** Prose must be readable as MDX. */
export const mdxSyntax: Rule = {
  code: 'mdx-syntax',
  meaning:
    'The prose cannot be read, because a sign that means something to the program stands where it makes no sense: mostly `<`, `{` or a component that is not closed.',
  mend: 'Write `\\<` and `\\{` for signs that readers see, and close what was opened.',
  check: (context) =>
    problemsOf(context, 'mdx-syntax').map((problem) => {
      const [message, hint] = inWords(problem.reason);
      return issue('mdx-syntax', problem, message, hint);
    }),
};

function inWords(reason: string): [message: string, hint: string] {
  for (const { pattern, say } of WORDS) {
    const match = pattern.exec(reason);
    if (match) return say(match);
  }
  return [`The prose cannot be read: ${reason.replace(/\.$/, '')}.`, 'Write `\\<` for a less-than sign and `\\{` for a brace.'];
}
