/** What ends something somewhere; the longest room a field has decides which it gets. */

/** What each payload would call. */
export const CANARY = 'canary()';

export const PAYLOADS: readonly string[] = [
  `</script><script>${CANARY}</script>`,
  `</style><style>canary{display:none}</style>`,
  `<img src=x onerror=${CANARY}>`,
  // Behind a figure the mark means inches, and is no quotation.
  `5" onmouseover=${CANARY} x=`,
  `' autofocus onfocus=${CANARY}`,
  `]]><a>-->`,
  `<!-- &lt;b&gt; &#x22;`,
  `</title><svg onload=${CANARY}>`,
  `\nER  - \nTY  - JOUR`,
  `\r\nEND:VEVENT\r\nATTACH:https://evil.example/`,
  `}, x = {${CANARY}} } @misc{`,
  `=cmd|calc`,
  `\${${CANARY}} {{x}} {x}`,
  `\u2028\u2029\\`,
  `javascript:${CANARY}`,
  `%0d%0aX: y`,
  `](javascript:${CANARY}) # * | _`,
  `</template><iframe src=javascript:${CANARY}>`,
];
