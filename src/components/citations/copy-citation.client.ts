/** Puts a button beside each citation that copies it: without one a mouse is needed, or the text is selected as any other. */

const list = document.querySelector<HTMLElement>('[data-copy]');
const spoken = document.querySelector('[data-copy] + [role=status]');
// Browsers offer the clipboard to secure addresses only.
if (list && spoken && 'clipboard' in navigator) addButtons(list, spoken);

function addButtons(works: HTMLElement, said: Element): void {
  const { copy = '', copied = '' } = works.dataset;
  for (const name of works.querySelectorAll('dt')) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'screen', textContent: copy, ariaLabel: `${copy}: ${name.textContent.trim()}` });
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(citationAfter(name)).then(() => {
        said.textContent = copied;
        button.textContent = copied;
      });
    });
    name.append(' ', button);
  }
}

/** What people cite is one line; what reference managers read keeps its lines. */
function citationAfter(name: Element): string {
  const citation = name.nextElementSibling;
  const lines = citation?.querySelector('pre')?.textContent;
  return lines ?? citation?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}
