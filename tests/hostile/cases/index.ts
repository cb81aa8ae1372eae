/** The cases of each surface that files of a dossier have. */
import { code } from './code.ts';
import { dates } from './dates.ts';
import { editions } from './editions.ts';
import { encodings } from './encodings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { names } from './names.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { yaml } from './yaml.ts';
import type { HostileCase } from '../case.ts';

export const SURFACES: Readonly<Record<string, readonly HostileCase[]>> = {
  yaml,
  encodings,
  quotations,
  markup,
  code,
  names,
  dates,
  links,
  references,
  editions,
};
