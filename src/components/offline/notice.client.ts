/** A line at the foot of the window that disturbs nobody: a newer version is published. */
import style from './notice.css?inline';

export interface NoticeWords {
  newer: string;
  reload: string;
  later: string;
}

let isShown = false;

/** Shows it, once on a page: who has put it off is not asked again. */
export function showNotice({ newer, reload, later }: NoticeWords): void {
  if (isShown) return;
  isShown = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const notice = document.createElement('aside');
  notice.className = 'newer';
  // Words that come into a region which is there already are spoken.
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const text = document.createElement('p');
  text.textContent = newer;
  notice.append(
    text,
    button(reload, () => {
      location.reload();
    }),
    button(later, () => {
      notice.remove();
    }),
  );
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', act);
  return element;
}
