/** Applies what the reader set before anything is drawn, so that no page flashes in other colours. Printed inline in every head. */
export const APPLY_SETTINGS =
  "try{for(const n of['data-theme','data-previews']){const v=localStorage.getItem(n.slice(5));if(v)document.documentElement.setAttribute(n,v)}}catch{}";
