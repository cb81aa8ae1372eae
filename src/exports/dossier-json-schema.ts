import { z } from 'zod';
import { publishedDossier } from './published.ts';

/** The JSON Schema (draft 2020-12) of `dossier.json`. */
export function dossierJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(publishedDossier, { io: 'output', reused: 'ref' }), undefined, 2)}\n`;
}
