/** Shortens a sentence to a title: where a late clause begins, else between words. Nothing shows the cut: a person rewrites it. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest + 1).replace(/\s+\S*$/u, '');
  const clause = [...short.matchAll(CLAUSE)].at(-1)?.index ?? 0;
  let title = clause > longest / 2 ? short.slice(0, clause) : short;
  while (LOOSE_END.test(title)) title = title.replace(LOOSE_END, '');
  return title;
}

const CLAUSE = /,? (?:and|but|which|who|while|after|because|saying|adding|when|as)\b|, /gu;
/** A title does not end with these. */
const LOOSE_END =
  /(?:[\s,;:–—(-]+|\s(?:and|or|but|the|an?|of|to|in|on|at|by|for|from|with|that|which|who|its|his|her|their|as|is|was|were|has|have|had))$/iu;
