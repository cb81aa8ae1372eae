/** What a validator finds wrong with pages of a built site. */
import { HtmlValidate } from 'html-validate';

export async function htmlFindings(pages: Iterable<readonly [path: string, html: string]>): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Void elements and doctype are printed as Astro prints them; long titles and inline style sheets are wanted.
    rules: {
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'attr-quotes': 'off',
      'no-inline-style': 'off',
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const findings: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html);
    findings.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId} ${message} (${selector ?? ''})`),
      ),
    );
  }
  return findings;
}
