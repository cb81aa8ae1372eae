/** The sites that browser tests look at: each built and served by the commands the README names. */

/** The first of the ports the sites are served at. `E2E_PORT`, so that two checkouts can be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4471);

/** The dossier in `content/` at the root, whichever it is; one on another article, in another language, under a sub-path; one from right to left. */
export const SITES = {
  dossier: site('dossier', PORT, { SITE_URL: `http://localhost:${PORT}` }),
  /** `tests/build/german.test.ts` builds it too; a build that finds it made already makes nothing. */
  german: site('german', PORT + 1, {
    CONTENT_DIR: 'tests/fixtures/german',
    BASE_PATH: '/archiv/bruecke/',
    SITE_URL: 'https://archiv.example',
    DOSSIER_PDF: 'off',
  }),
  arabic: site('arabic', PORT + 2, { CONTENT_DIR: 'tests/fixtures/arabic', SITE_URL: `http://localhost:${PORT + 2}` }),
} as const;

function site<Settings extends Record<string, string>>(name: string, port: number, settings: Settings) {
  return {
    /** The folder it is made of. */
    content: settings['CONTENT_DIR'] ?? 'content',
    address: `http://localhost:${port}${settings['BASE_PATH'] ?? '/'}`,
    command: `npm run build && npm run preview -- --port ${port}`,
    env: { ...settings, OUT_DIR: `.tmp/sites/${name}` },
  };
}
