import type { Dossier } from './dossier/dossier.ts';
import type { EditionsPart } from './integrations/editions.ts';
import type { SiteEdition } from './workspace/site-editions.ts';
import type { Strings } from './strings/index.ts';

declare global {
  namespace App {
    interface Locals {
      /** The dossier. */
      dossier: Dossier;
      /** The editions of the site, this one among them; none where there is one language only. */
      editions: readonly SiteEdition[];
      /** The words of the interface, in the language of the dossier. */
      strings: Strings;
      /** Number of each reference on this page, in the order of its first citation. Set by the page before it renders. */
      citations: ReadonlyMap<string, number>;
    }
  }

  namespace Astro {
    interface IntegrationHooks {
      /** Asked by src/integrations/editions.ts of the integration that it makes itself. */
      'sourcebound:editions': () => EditionsPart;
    }
  }

  /** Whether this build makes `dossier.pdf`. Written into the pages by src/integrations/pdf.ts. */
  const DOSSIER_PDF: boolean;
  /** The same of `dossier.epub`. Written into the pages by src/integrations/epub.ts. */
  const DOSSIER_EPUB: boolean;
}
