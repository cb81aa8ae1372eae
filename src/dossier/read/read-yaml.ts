import type { Problem } from '../problem.ts';
import { parseYaml, type YamlPlace } from '../yaml.ts';
import type { Draft, LayoutReading } from './entry.ts';

/** Fills a draft with the fields of a text; every mistake in its syntax is a problem. */
export function readYaml(unread: Draft, text: string, place?: YamlPlace): LayoutReading {
  const yaml = parseYaml(text, place);
  if (yaml.type === 'parsed') return { drafts: [{ ...unread, data: yaml.data, locate: yaml.locate, readable: true }], problems: [] };
  const problems = yaml.errors.map((error): Problem => ({ type: 'yaml-syntax', file: unread.file, ...error }));
  return { drafts: [unread], problems };
}
