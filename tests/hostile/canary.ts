/** What shows that code ran: a file that it wrote, or a secret of the environment that it said. */

export const SECRET = 'the secret of the environment';

/** An expression that writes the file that `CANARY` names, and gives the secret. Without a quotation mark, so that the check may take it for words. */
export const CANARY =
  '(globalThis.process.getBuiltinModule(/node:fs/.source).writeFileSync(globalThis.process.env.CANARY, String(1)), globalThis.process.env.SECRET)';
