/**
 * The variables of CSL-JSON (Citation Style Language 1.0.2, appendix IV) that say what a work is and where it is found. An
 * export holds more: abstracts of others, notes to oneself, paths of files on the own disk. Those are never published.
 */
export const CSL_VARIABLES: readonly string[] = [
  ...['id', 'type', 'language', 'title', 'title-short', 'container-title', 'container-title-short', 'collection-title'],
  ...['volume-title', 'part-title', 'reviewed-title', 'original-title', 'publisher', 'publisher-place', 'original-publisher'],
  ...['original-publisher-place', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number'],
  ...['dimensions', 'division', 'DOI', 'event', 'event-title', 'event-place', 'genre', 'ISBN', 'ISSN', 'jurisdiction', 'license'],
  ...['medium', 'PMCID', 'PMID', 'references', 'reviewed-genre', 'scale', 'source', 'status', 'URL', 'version', 'note'],
  ...['chapter-number', 'citation-number', 'collection-number', 'edition', 'issue', 'locator', 'number', 'number-of-pages'],
  ...['number-of-volumes', 'page', 'page-first', 'part-number', 'printing-number', 'section', 'supplement-number', 'volume'],
  ...['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'],
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director'],
  ...['editor', 'editorial-director', 'executive-producer', 'guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer'],
  ...['original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'],
];

/** Those that an export may hold beside them, and their names in other versions: for the reference manager, or for a style. */
export const CSL_UNPUBLISHED: readonly string[] = [
  ...['abstract', 'annote', 'keyword', 'categories', 'citation-key', 'citation-label', 'custom', 'first-reference-note-number'],
  ...['year-suffix', 'journalAbbreviation', 'shortTitle', 'system_id', 'page-last', 'original-edition'],
];

/** The types of work of CSL 1.0.2 (appendix III). */
export const CSL_TYPES: readonly string[] = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic'],
  ...['collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic'],
  ...['hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet'],
  ...['paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation'],
  ...['report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];
