/** What hosts take at most, said before it is reached. */

/** The part of a limit from which it is told. */
const NEAR = 0.9;
const MEBIBYTE = 2 ** 20;
/** Cloudflare Pages: https://developers.cloudflare.com/pages/platform/limits/ */
const CLOUDFLARE = { files: 20_000, file: 25 * MEBIBYTE };
/** GitHub Pages: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
const GITHUB = { site: 1e9 };

/** Warnings for a site with files of these sizes in bytes. */
export function nearLimits(sizes: ReadonlyMap<string, number>): string[] {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const large = [...sizes].filter(([, size]) => size >= NEAR * CLOUDFLARE.file);
  return [
    ...(sizes.size >= NEAR * CLOUDFLARE.files
      ? [`The site has ${count(sizes.size)} files; Cloudflare Pages takes ${count(CLOUDFLARE.files)} at most.`]
      : []),
    ...(bytes >= NEAR * GITHUB.site ? [`The site has ${(bytes / 1e9).toFixed(2)} GB; GitHub Pages takes 1 GB at most.`] : []),
    ...large.map(
      ([path, size]) =>
        `${path} has ${(size / MEBIBYTE).toFixed(1)} MiB; Cloudflare Pages takes ${CLOUDFLARE.file / MEBIBYTE} MiB a file at most.`,
    ),
  ];
}

const count = (number: number): string => number.toLocaleString('en');
