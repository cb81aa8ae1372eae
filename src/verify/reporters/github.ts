/** The report as annotations of GitHub Actions: the issues stand beside the lines of a pull request. */
import { isAbsolute, relative, resolve } from 'node:path';
import { ISSUES, type Issue } from '../issue.ts';
import { alsoIn } from './also-in.ts';
import { mostSevereFirst } from './order.ts';

/**
 * A workflow command per issue (GitHub Docs, Workflow commands for GitHub Actions, “Setting an error message”). `folder` is the
 * content folder, and `repository` where paths of annotations begin.
 */
export function githubReport(issues: readonly Issue[], folder: string, repository: string): string {
  return mostSevereFirst(issues)
    .map(({ severity, file, line, column, code, message, hint, also = [] }) => {
      const properties = {
        file: pathFrom(repository, resolve(folder, file)),
        line: String(line),
        col: String(column),
        title: `${ISSUES[code].title} (${code})`,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${severity} ${written.join(',')}::${escapeData([message, hint, ...(also.length > 0 ? [alsoIn(also, folder)] : [])].join('\n'))}`;
    })
    .join('\n');
}

/** With `/`, whatever the system writes; a file outside of the repository keeps its own path. */
function pathFrom(repository: string, file: string): string {
  const path = relative(repository, file);
  return (path.startsWith('..') || isAbsolute(path) ? file : path).replaceAll('\\', '/');
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
