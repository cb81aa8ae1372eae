/** The parts of Citation.js that the dossier uses; the packages ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    output: {
      format: {
        (format: 'bibliography', items: readonly object[], options: CslOptions): [id: string, entry: string][];
        (format: 'bibtex' | 'ris', items: readonly object[]): string;
      };
    };
    config: {
      get: {
        (plugin: '@csl'): { styles: CslRegister; locales: CslRegister };
        (plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
      };
    };
  };

  interface CslOptions {
    template: string;
    lang: string;
    format: 'html';
    asEntryArray: true;
    /** Whether the order of the items is kept. */
    nosort: true;
  }

  interface CslRegister {
    add: (name: string, xml: string) => void;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
