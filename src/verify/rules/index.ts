/** Every rule, in the order of their codes. */
import { accentContrast } from './accent-contrast.ts';
import { aliasAmbiguous } from './alias-ambiguous.ts';
import { aliasMissing } from './alias-missing.ts';
import { briefTooLong } from './brief-too-long.ts';
import { chapterNumberTwice } from './chapter-number-twice.ts';
import { componentUnknown } from './component-unknown.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateOrder } from './date-order.ts';
import { datePhraseMismatch } from './date-phrase-mismatch.ts';
import { datePhraseUnreadable } from './date-phrase-unreadable.ts';
import { editionInvalid } from './edition-invalid.ts';
import { editionLacks } from './edition-lacks.ts';
import { editionOutdated } from './edition-outdated.ts';
import { editionUnknown } from './edition-unknown.ts';
import { entityMisplaced } from './entity-misplaced.ts';
import { entityNotMentioned } from './entity-not-mentioned.ts';
import { entryTwice } from './entry-twice.ts';
import { eventAfterReport } from './event-after-report.ts';
import { eventDateUnquoted } from './event-date-unquoted.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { excerptInvalid } from './excerpt-invalid.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldType } from './field-type.ts';
import { fieldUnknown } from './field-unknown.ts';
import { figureInvalid } from './figure-invalid.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileUnknown } from './file-unknown.ts';
import { formatUnknown } from './format-unknown.ts';
import { glossDifference } from './gloss-difference.ts';
import { glossIncomplete } from './gloss-incomplete.ts';
import { glossNotFound } from './gloss-not-found.ts';
import { groupUnknown } from './group-unknown.ts';
import { headingEmpty } from './heading-empty.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idInvalid } from './id-invalid.ts';
import { linkDateMismatch } from './link-date-mismatch.ts';
import { linkNameMismatch } from './link-name-mismatch.ts';
import { linkTitle } from './link-title.ts';
import { linkUnknown } from './link-unknown.ts';
import { linkUnlinkedKind } from './link-unlinked-kind.ts';
import { loadedWord } from './loaded-word.ts';
import { markupMisread } from './markup-misread.ts';
import { markupTooDense } from './markup-too-dense.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { nestingTooDeep } from './nesting-too-deep.ts';
import { noteUnknown } from './note-unknown.ts';
import { numberNotInSource } from './number-not-in-source.ts';
import { originalLanguage } from './original-language.ts';
import { paragraphLabel } from './paragraph-label.ts';
import { passageAmbiguous } from './passage-ambiguous.ts';
import { passageNotFound } from './passage-not-found.ts';
import { passageOverGap } from './passage-over-gap.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { proseEmpty } from './prose-empty.ts';
import { proseQuoteNotVerbatim } from './prose-quote-not-verbatim.ts';
import { quotationMarkUnpaired } from './quotation-mark-unpaired.ts';
import { quoteGivenToAnother } from './quote-given-to-another.ts';
import { quoteInterrupted } from './quote-interrupted.ts';
import { quoteNotSpoken } from './quote-not-spoken.ts';
import { quoteSpeakerUnnamed } from './quote-speaker-unnamed.ts';
import { quoteSpokenAsIndirect } from './quote-spoken-as-indirect.ts';
import { redirectInvalid } from './redirect-invalid.ts';
import { referenceField } from './reference-field.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { referenceUnused } from './reference-unused.ts';
import { relativeInvalid } from './relative-invalid.ts';
import { rightsExceeded } from './rights-exceeded.ts';
import { sourceChanged } from './source-changed.ts';
import { sourceLinkWords } from './source-link-words.ts';
import { sourceOneParagraph } from './source-one-paragraph.ts';
import { standingMismatch } from './standing-mismatch.ts';
import { standingUnsupported } from './standing-unsupported.ts';
import { statementUncited } from './statement-uncited.ts';
import { textControlCharacter } from './text-control-character.ts';
import { textMixedScripts } from './text-mixed-scripts.ts';
import { textMojibake } from './text-mojibake.ts';
import { urlScheme } from './url-scheme.ts';
import { wordUnknown } from './word-unknown.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  accentContrast,
  aliasAmbiguous,
  aliasMissing,
  briefTooLong,
  chapterNumberTwice,
  componentUnknown,
  dateInvalid,
  dateOrder,
  datePhraseMismatch,
  datePhraseUnreadable,
  editionInvalid,
  editionLacks,
  editionOutdated,
  editionUnknown,
  entityMisplaced,
  entityNotMentioned,
  entryTwice,
  eventAfterReport,
  eventDateUnquoted,
  evidenceMissing,
  excerptInvalid,
  fieldMissing,
  fieldType,
  fieldUnknown,
  figureInvalid,
  fileTooLarge,
  fileUnknown,
  formatUnknown,
  glossDifference,
  glossIncomplete,
  glossNotFound,
  groupUnknown,
  headingEmpty,
  idDuplicate,
  idInvalid,
  linkDateMismatch,
  linkNameMismatch,
  linkTitle,
  linkUnknown,
  linkUnlinkedKind,
  loadedWord,
  markupMisread,
  markupTooDense,
  mdxCode,
  mdxSyntax,
  nestingTooDeep,
  noteUnknown,
  numberNotInSource,
  originalLanguage,
  paragraphLabel,
  passageAmbiguous,
  passageNotFound,
  passageOverGap,
  placeholderLeft,
  proseEmpty,
  proseQuoteNotVerbatim,
  quotationMarkUnpaired,
  quoteGivenToAnother,
  quoteInterrupted,
  quoteNotSpoken,
  quoteSpeakerUnnamed,
  quoteSpokenAsIndirect,
  redirectInvalid,
  referenceField,
  referenceUnknown,
  referenceUnused,
  relativeInvalid,
  rightsExceeded,
  sourceChanged,
  sourceLinkWords,
  sourceOneParagraph,
  standingMismatch,
  standingUnsupported,
  statementUncited,
  textControlCharacter,
  textMixedScripts,
  textMojibake,
  urlScheme,
  wordUnknown,
  yamlSyntax,
];
