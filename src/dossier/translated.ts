/** Reads `translated.yaml` of another edition: of which state of the first each of its entries is the translation. */
import { TRANSLATED } from '../schemas/translated.ts';
import { listLayout } from './read/list-layout.ts';
import type { ContentFile } from './read-folder.ts';
import { validate } from './validate.ts';
import type { Problem } from './problem.ts';
import type { Position } from './yaml.ts';

const LIST = listLayout(TRANSLATED);

/** The entries whose fields are valid, and what is wrong with the others. */
export function readTranslated(file: ContentFile): { translated: Translated[]; problems: Problem[] } {
  const { drafts, problems } = LIST.read(file, new Map());
  const read = drafts.map(({ data, file: path, locate }) => ({ locate, result: validate(TRANSLATED.schema, data ?? {}, path, locate) }));
  return {
    translated: read.flatMap(({ locate, result }) =>
      result.type === 'valid' ? [{ ...result.data, places: { entry: locate(['entry']), hash: locate(['hash']) } }] : [],
    ),
    problems: [...problems, ...read.flatMap(({ result }) => (result.type === 'invalid' ? result.problems : []))],
  };
}

export interface Translated {
  /** As `entity:jane-doe`. */
  entry: string;
  /** Of the state that was translated, or `own`. */
  hash: string;
  places: { entry: Position; hash: Position };
}
