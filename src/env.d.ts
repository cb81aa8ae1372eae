import type { Dossier } from './dossier/dossier.ts';
import type { Strings } from './strings/index.ts';

declare global {
  namespace App {
    interface Locals {
      /** The dossier. */
      dossier: Dossier;
      /** The words of the interface, in the language of the dossier. */
      strings: Strings;
      /** Number of each reference on this page, in the order of its first citation. Set by the page before it renders. */
      citations: ReadonlyMap<string, number>;
    }
  }

  /** Whether this build makes `dossier.pdf`. Written into the pages by src/integrations/pdf.ts. */
  const DOSSIER_PDF: boolean;
}
