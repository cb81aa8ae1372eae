/** The sites that browser tests look at: each built and served by the commands the README names. */

/** The first of the ports the sites are served at. `E2E_PORT`, so that two checkouts can be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4471);

/** The dossier of this repository at the root; one on another article, in another language, under a sub-path; one from right to left. */
export const SITES = {
  seed: site(PORT, {}),
  german: site(PORT + 1, { CONTENT_DIR: 'tests/fixtures/german', BASE_PATH: '/archiv/bruecke/' }),
  arabic: site(PORT + 2, { CONTENT_DIR: 'tests/fixtures/arabic' }),
} as const;

function site(port: number, env: Record<string, string>) {
  const base = env['BASE_PATH'] ?? '/';
  return {
    address: `http://localhost:${port}${base}`,
    command: `npm run build && npm run preview -- --port ${port}`,
    env: { ...env, OUT_DIR: `.tmp/site-${port}`, SITE_URL: `http://localhost:${port}` },
  };
}
