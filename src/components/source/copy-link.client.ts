/** The number of a paragraph copies the link to it. Without the clipboard it leads there, as any link does. */

/** How long it is said that the link was copied, in milliseconds. */
const SAID = 2000;

const article = document.querySelector<HTMLElement>('.verbatim');
const { copy = '', copied = '' } = article?.dataset ?? {};

// Browsers offer the clipboard to secure addresses only.
if (article && 'clipboard' in navigator) {
  const status = Object.assign(document.createElement('span'), { className: 'copied screen', hidden: true });
  status.setAttribute('role', 'status');
  for (const number of article.querySelectorAll<HTMLAnchorElement>('.para > .number')) {
    number.title = copy;
    number.addEventListener('click', () => {
      number.after(status);
      void navigator.clipboard.writeText(number.href).then(() => {
        status.hidden = false;
        status.textContent = copied;
        setTimeout(() => Object.assign(status, { hidden: true, textContent: '' }), SAID);
      });
    });
  }
}
