/** What a page of the documentation shows: blocks of code, code in a line, command lines. */
import { readFile } from 'node:fs/promises';

const BLOCK = /^```(?<lang>\w+)(?: (?<file>\S+))?\n(?<code>[^]*?)^```$/gm;
const INLINE = /`(?<code>[^`\n]+)`/g;
const WORD = /"(?<quoted>[^"]*)"|(?<bare>[^\s"]+)/g;

export async function readGuide(path: string): Promise<Guide> {
  const text = await readFile(path, 'utf8');
  const blocks = Array.from(text.matchAll(BLOCK), ({ groups }): Block => ({
    lang: groups?.['lang'] ?? '',
    file: groups?.['file'],
    code: groups?.['code'] ?? '',
  }));
  const prose = text.replaceAll(BLOCK, '');
  return { path, text, prose, blocks, inline: Array.from(prose.matchAll(INLINE), ({ groups }) => groups?.['code'] ?? '') };
}

/** Every line that somebody is to type into a terminal, as words. */
export function commandLines({ blocks, inline }: Guide): string[][] {
  const shown = blocks.filter(({ lang }) => lang === 'sh').flatMap(({ code }) => code.split('\n'));
  const typed = [...shown, ...blocks.filter(({ lang }) => lang === 'text').flatMap(({ code }) => code.split('\n')), ...inline];
  return typed
    .map((line) => line.replace(/\s+#.*$| {2,}.*$/, '').trim())
    .filter((line) => /^(?:npx|npm|node|cd|[A-Z_]+=\S+) /.test(line))
    .map(wordsOf)
    .map((words) => words.filter((word) => !/^[A-Z_]+=/.test(word)));
}

/** As a shell cuts a line into words. */
const wordsOf = (line: string): string[] => Array.from(line.matchAll(WORD), ({ groups }) => groups?.['quoted'] ?? groups?.['bare'] ?? '');

interface Block {
  lang: string;
  /** The file that it shows, where it names one. */
  file: string | undefined;
  code: string;
}

interface Guide {
  path: string;
  text: string;
  /** The text without blocks of code. */
  prose: string;
  blocks: Block[];
  inline: string[];
}
