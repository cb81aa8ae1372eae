import { decode } from './decode.ts';
import { unreadDraft, type Layout } from './entry.ts';
import { readYaml } from './read-yaml.ts';

/** One YAML file with one entry. */
export const fileLayout = ({ path }: { path: string }): Layout => ({
  owns: (candidate) => candidate === path,
  read: (file) => {
    const unread = unreadDraft(path.replace(/\.[^.]*$/, ''), path);
    const decoded = decode(file);
    return decoded.type === 'text'
      ? readYaml({ ...unread, text: decoded.text }, decoded.text)
      : { drafts: [unread], problems: [decoded.problem] };
  },
});
