/** The sites that browser tests look at: each built and served by the commands the README names. */

/** The dossier of this repository at the root, and a dossier on another article, in another language, under a sub-path. */
export const SITES = {
  seed: site(4471, {}),
  german: site(4472, { CONTENT_DIR: 'tests/fixtures/german', BASE_PATH: '/archiv/bruecke/' }),
} as const;

function site(port: number, env: Record<string, string>) {
  const base = env['BASE_PATH'] ?? '/';
  return {
    address: `http://localhost:${port}${base}`,
    command: `npm run build && npm run preview -- --port ${port}`,
    env: { ...env, OUT_DIR: `.tmp/site-${port}`, SITE_URL: `http://localhost:${port}` },
  };
}
