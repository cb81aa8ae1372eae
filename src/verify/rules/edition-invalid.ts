import { editionFolder } from '../../dossier/read/edition-path.ts';
import { isShared } from '../../dossier/editions.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { TRANSLATED } from '../../schemas/translated.ts';
import { issue, type Issue } from '../issue.ts';
import { findDossier, placeOf, type Context, type EditionPart, type Editions, type Rule } from '../rule.ts';

/** Another edition is named by the first, lies in a folder of its language, and shares the sources. */
export const editionInvalid: Rule = {
  code: 'edition-invalid',
  meaning:
    'A dossier in another language is an edition: `dossier.yaml` names it in `editions`, it lies in `editions/` in a folder that is called like its language, and it rests on the sources and references of the first, of which it has no copy.',
  mend: 'Let the name in `editions`, the folder and the `language` of its `dossier.yaml` be the same, and leave `sources/` and `references.json` to the first edition.',
  check: (context) => (context.editions.type === 'first' ? inFirst(context, context.editions.others) : inOther(context, context.editions)),
};

function inFirst(context: Context, others: ReadonlyMap<string, EditionPart>): Issue[] {
  const dossier = findDossier(context);
  const { editions = [], language = '' } = dossier?.data ?? {};
  const named = editions.flatMap((name, index) =>
    dossier ? ofName(name, index, editions, others, placeOf(dossier.entry, ['editions', index]), language) : [],
  );
  const folders = [...others].flatMap(([name, part]) => ofFolder(name, part, dossier ? editions : undefined));
  return [...named, ...folders, ...inAddresses(context, others), ...withoutFirst(context)];
}

function ofName(
  name: string,
  index: number,
  editions: readonly string[],
  others: ReadonlyMap<string, EditionPart>,
  place: Parameters<typeof issue>[1],
  language: string,
): Issue[] {
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (isSame(language))
    return [issue('edition-invalid', place, `\`${name}\` is the language of the first edition itself.`, 'Name the other editions only.')];
  if (editions.findIndex(isSame) < index)
    return [issue('edition-invalid', place, `The edition \`${name}\` is named already, further up.`, 'Take it out.')];
  if (others.has(name)) return [];
  const hint = `Add \`${editionFolder(name)}dossier.yaml\` with \`language: ${name}\`, or take the name out.`;
  return [issue('edition-invalid', place, `There is no folder \`${editionFolder(name)}\`.`, hint)];
}

function ofFolder(name: string, { files, surplus = [] }: EditionPart, editions: readonly string[] | undefined): Issue[] {
  const folder = editionFolder(name);
  const place = (path: string) => ({ file: `${folder}${path}`, line: 1, column: 1 });
  const isNamed = editions === undefined || editions.includes(name);
  const own = [KINDS.dossier.path, ...files.flatMap(({ path }) => (isShared(path) ? [] : [path])), ...surplus].find((path) =>
    files.some((file) => file.path === path),
  );
  return [
    ...(isNamed
      ? []
      : [
          issue(
            'edition-invalid',
            place(own ?? KINDS.dossier.path),
            `\`dossier.yaml\` names no edition \`${name}\`, so nobody would see what lies in \`${folder}\`.`,
            `Write \`editions: [${[...(editions ?? []), name].join(', ')}]\` into the \`dossier.yaml\` of the first edition.`,
          ),
        ]),
    ...surplus
      .slice(0, 1)
      .map((path) =>
        issue(
          'edition-invalid',
          place(path),
          `An edition has no sources and no references of its own${surplus.length > 1 ? `, and this one has ${surplus.length} such files` : ''}.`,
          'Take them out: it rests on those of the first edition. What only this edition needs is added there.',
        ),
      ),
  ];
}

/** The pages of an edition lie below its language, so nothing of the first may lie there. */
const inAddresses = ({ redirects }: Context, others: ReadonlyMap<string, EditionPart>): Issue[] =>
  redirects
    .filter(({ from }) => others.has(from.split('/')[0] ?? ''))
    .map(({ file, from, places }) => {
      const name = from.split('/')[0] ?? '';
      const hint = `Write it into \`${editionFolder(name)}redirects.yaml\`, without \`${name}/\`.`;
      return issue('edition-invalid', { file, ...places.from }, `\`${from}\` is an address of the edition \`${name}\`.`, hint);
    });

function withoutFirst({ files }: Context): Issue[] {
  if (!files.some(({ path }) => path === TRANSLATED.path)) return [];
  const place = { file: TRANSLATED.path, line: 1, column: 1 };
  return [
    issue(
      'edition-invalid',
      place,
      'The first edition translates nothing.',
      'Move the file into the folder of the edition that it is about.',
    ),
  ];
}

function inOther(context: Context, { name, first }: Extract<Editions, { type: 'other' }>): Issue[] {
  const dossier = findDossier(context);
  if (!dossier) return [];
  const { data, entry } = dossier;
  const source = first.reading.content.dossier[0]?.data.source ?? data.source;
  const wrong: [path: string, isWrong: boolean, message: string, hint: string][] = [
    [
      'language',
      data.language !== name,
      `The edition lies in \`${editionFolder(name)}\`, and its language is \`${data.language}\`.`,
      `Write \`language: ${name}\`, or call the folder \`${editionFolder(data.language)}\`.`,
    ],
    [
      'source',
      data.source !== source,
      `The first edition explains the source \`${source}\`, and this one \`${data.source}\`.`,
      `Write \`source: ${source}\`.`,
    ],
    ['editions', data.editions.length > 0, 'Only the first edition names the others.', 'Take `editions` out.'],
  ];
  return wrong.flatMap(([path, isWrong, message, hint]) =>
    isWrong ? [issue('edition-invalid', placeOf(entry, [path]), message, hint)] : [],
  );
}
