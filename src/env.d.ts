declare namespace App {
  interface Locals {
    /** Number of each reference on this page, in the order of its first citation. Set by the page before it renders. */
    citations: ReadonlyMap<string, number>;
  }
}

/** Whether this build makes `dossier.pdf`. Written into the pages by src/integrations/pdf.ts. */
declare const DOSSIER_PDF: boolean;
