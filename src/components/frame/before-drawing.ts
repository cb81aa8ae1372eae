/**
 * What every head runs before anything is drawn, so that a page comes once and as it stays. It applies what the reader set.
 * And until the faces that are fetched early are there nothing is drawn, 0.4 s at most: as long as four of them take on a line of
 * 1.6 Mbit/s. On a slower line, and without scripts, the page is read in stand-ins until they come.
 */
export function beforeDrawing(faces: readonly Face[]): string {
  const fonts = `1em ${faces.map(({ family }) => family).join()}`;
  // A face is fetched for letters that it has; a blank, the default, is not among the letters of all.
  const letters = faces.map(({ letter }) => letter ?? '').join('');
  const loaded = letters === '' ? `'${fonts}'` : `'${fonts}','a${letters}'`;
  return `try{const d=document,e=d.documentElement,h=e.animate({visibility:['hidden','hidden']},400),c=()=>h.cancel();d.fonts.load(${loaded}).then(c,c);for(const n of['theme','previews'])if(localStorage[n])e.dataset[n]=localStorage[n]}catch{}`;
}

/** A face that is fetched early. */
export interface Face {
  /** Its name in `fonts.css`. */
  family: string;
  /** Address of its file. */
  url: string;
  /** A letter that it has, if it has no Latin ones. */
  letter?: string;
}
