/** The catalogue of everything a check can report. A code is permanent: it never changes its meaning. */
export const ISSUES = {
  'accent-contrast': { severity: 'error', title: 'The accent cannot be read' },
  'alias-ambiguous': { severity: 'error', title: 'One name belongs to two entities' },
  'alias-missing': { severity: 'warning', title: 'A report names a person by a name that the dossier does not know' },
  'brief-too-long': { severity: 'error', title: 'The brief is too long' },
  'chapter-number-twice': { severity: 'warning', title: 'Two chapters have the same number' },
  'component-unknown': { severity: 'error', title: 'A component or its attribute is not one that the site registers' },
  'date-invalid': { severity: 'error', title: 'A date is not valid' },
  'date-order': { severity: 'error', title: 'Two dates that belong together do not agree' },
  'date-phrase-mismatch': { severity: 'error', title: 'The words of the source give another date' },
  'date-phrase-unreadable': { severity: 'warning', title: 'The words that date an event cannot be checked' },
  'edition-invalid': { severity: 'error', title: 'An edition is not set up as one' },
  'edition-lacks': { severity: 'warning', title: 'An edition lacks what the first has' },
  'edition-outdated': { severity: 'warning', title: 'The original of a translation has changed' },
  'edition-unknown': { severity: 'warning', title: 'An edition has an entry that the first lacks' },
  'entity-misplaced': { severity: 'error', title: 'An entity stands where it cannot' },
  'entity-not-mentioned': { severity: 'error', title: 'No source names the entity' },
  'entry-twice': { severity: 'warning', title: 'Two entries hold the same' },
  'event-after-report': { severity: 'warning', title: 'An event lies after the report that tells of it' },
  'event-date-unquoted': { severity: 'warning', title: 'The evidence gives a date that is not quoted' },
  'evidence-missing': { severity: 'error', title: 'A statement has no evidence' },
  'excerpt-invalid': { severity: 'error', title: 'An excerpt is not kept as one' },
  'field-missing': { severity: 'error', title: 'A field is missing' },
  'field-type': { severity: 'error', title: 'A field holds the wrong kind of value' },
  'field-unknown': { severity: 'error', title: 'A field has an unknown name' },
  'figure-invalid': { severity: 'error', title: 'A figure shows what is not there' },
  'file-too-large': { severity: 'error', title: 'A file is too large' },
  'file-unknown': { severity: 'error', title: 'A file cannot be read or has no place in a dossier' },
  'format-unknown': { severity: 'error', title: 'The content is in a format that this Sourcebound does not read' },
  'gloss-difference': { severity: 'error', title: 'A piece of an original does not hold what its difference says' },
  'gloss-incomplete': { severity: 'error', title: 'The pieces of an original leave words out' },
  'gloss-not-found': { severity: 'error', title: 'The words of a piece do not stand where they should' },
  'group-unknown': { severity: 'error', title: 'An entity names a group that the dossier does not have' },
  'heading-empty': { severity: 'error', title: 'A heading holds no word' },
  'id-duplicate': { severity: 'error', title: 'Two entries have the same id' },
  'id-invalid': { severity: 'error', title: 'A file name cannot become an id' },
  'link-name-mismatch': { severity: 'warning', title: 'A link leads to another entity than it names' },
  'link-date-mismatch': { severity: 'warning', title: 'A link calls an event by another date' },
  'link-title': { severity: 'error', title: 'A link has words that readers do not see' },
  'link-unknown': { severity: 'error', title: 'A link or field points to nothing' },
  'link-unlinked-kind': { severity: 'error', title: 'A link names a kind of thing the dossier does not link' },
  'loaded-word': { severity: 'error', title: 'A word that takes a side stands in the dossier’s own voice' },
  'markup-misread': { severity: 'error', title: 'Markup is not read as it was meant' },
  'markup-too-dense': { severity: 'error', title: 'Prose holds more marks than can be read' },
  'mdx-code': { severity: 'error', title: 'Prose holds code, HTML or an image' },
  'mdx-syntax': { severity: 'error', title: 'Prose cannot be read' },
  'nesting-too-deep': { severity: 'error', title: 'Prose is nested too deeply' },
  'note-unknown': { severity: 'error', title: 'A margin note and its mark do not match' },
  'number-not-in-source': { severity: 'warning', title: 'A number does not stand in what is cited for it' },
  'original-language': { severity: 'error', title: 'An original is in the wrong language' },
  'paragraph-label': { severity: 'error', title: 'A ¶ and its link name different paragraphs' },
  'passage-ambiguous': { severity: 'error', title: 'A passage stands in the source more than once' },
  'passage-not-found': { severity: 'error', title: 'A passage does not stand in the source' },
  'passage-over-gap': { severity: 'error', title: 'A passage runs over what is left out' },
  'placeholder-left': { severity: 'warning', title: 'A text is still to be written' },
  'prose-empty': { severity: 'warning', title: 'A chapter or page has no text' },
  'prose-quote-not-verbatim': { severity: 'error', title: 'A quotation is not in the words of its source' },
  'quotation-mark-unpaired': { severity: 'warning', title: 'A quotation mark has no partner' },
  'quote-given-to-another': { severity: 'warning', title: 'A sentence gives a quotation to somebody else' },
  'quote-interrupted': { severity: 'error', title: 'The passages of a quotation do not follow each other' },
  'quote-not-spoken': { severity: 'error', title: 'A direct quotation is not speech in its source' },
  'quote-speaker-unnamed': { severity: 'warning', title: 'The source does not name the speaker beside the words' },
  'quote-spoken-as-indirect': { severity: 'warning', title: 'Words between quotation marks are called indirect' },
  'redirect-invalid': { severity: 'error', title: 'An old address leads nowhere' },
  'reference-field': { severity: 'warning', title: 'A work has a field or type that its format does not know' },
  'reference-unknown': { severity: 'error', title: 'A reference does not exist' },
  'reference-unused': { severity: 'warning', title: 'A reference is never cited' },
  'relative-invalid': { severity: 'error', title: 'A relative is not one that the source can be compared with' },
  'rights-exceeded': { severity: 'error', title: 'More of a source is shown than its rights allow' },
  'source-changed': { severity: 'error', title: 'The text of a source has changed' },
  'source-link-words': { severity: 'error', title: 'The words of a link do not stand in its source' },
  'source-one-paragraph': { severity: 'warning', title: 'A source is one single paragraph' },
  'standing-mismatch': { severity: 'error', title: 'A claim is called what it is not' },
  'standing-unsupported': { severity: 'error', title: 'No account bears out the standing of a claim' },
  'statement-uncited': { severity: 'warning', title: 'A statement cites nothing' },
  'text-control-character': { severity: 'error', title: 'A text holds an invisible control character' },
  'text-mixed-scripts': { severity: 'error', title: 'A word holds a letter of another script that looks like the right one' },
  'text-mojibake': { severity: 'error', title: 'A text was read in a wrong encoding' },
  'url-scheme': { severity: 'error', title: 'An address is not a web address' },
  'word-unknown': { severity: 'error', title: 'The interface has no word of that name' },
  'yaml-syntax': { severity: 'error', title: 'Fields cannot be read' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** Makes an issue; its severity is that of its code unless a rule knows better. */
export function issue(code: IssueCode, place: Place, message: string, hint: string, severity: Severity = ISSUES[code].severity): Issue {
  const { file, line, column } = place;
  return { code, severity, file, line, column, message, hint };
}

/** The fixed order of a report: by file, then by place, then by code. */
export function compareIssues(a: Issue, b: Issue): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type IssueCode = keyof typeof ISSUES;
export type Severity = 'error' | 'warning';

/** A place in a file of the content folder. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What a check reports. */
export interface Issue extends Place {
  code: IssueCode;
  severity: Severity;
  /** What is wrong, with the value. */
  message: string;
  /** What to write instead. */
  hint: string;
  /** Where else the same mistake shows. Default: nowhere. */
  also?: readonly Place[];
}
