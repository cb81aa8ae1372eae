/** Remembers, sentence by sentence, who was spoken of, so that “he”, “the minister” and a quotation without a cue find their person. */
import type { DraftEntity, Gender } from '../types.ts';
import { FEMALE_WORDS, MALE_WORDS } from './lexicon.ts';
import type { Mention } from './mention.ts';

const MEMORY = 14;
const [RECENT, STEP, SUBJECT_BONUS, SPEAKER_BONUS, GENDER_BONUS, PARAGRAPH_STEP] = [20, 2, 5, 3, 2, 1];

export class Discourse {
  readonly #traces: Trace[] = [];
  /** Who issued the last statement, letter or the like. */
  #author: Mention | null = null;
  /** What was said of people: “the cleric” is whom the article called one. */
  readonly #roles = new Map<string, DraftEntity>();

  remember(entity: DraftEntity, frame: number, paragraph: number, as: Trace['as'], start: number): void {
    this.#traces.push({ entity, frame, paragraph, as, start });
  }

  rememberAuthor(mention: Mention): void {
    this.#author = mention;
  }

  /** Who issued the text that a mention such as “the statement” stands for. */
  authorOf({ kind, isDefinite }: Mention): Mention | null {
    return kind === 'text' && isDefinite ? this.#author : null;
  }

  rememberRole(role: string, entity: DraftEntity): void {
    this.#roles.set(role, entity);
  }

  /** Whom a mention stands for, seen from a sentence. */
  resolve(mention: Mention, frame: number, paragraph: number): DraftEntity | null {
    if (mention.entity) return mention.entity;
    if (mention.kind === 'text') return this.authorOf(mention)?.entity ?? null;
    if (mention.kind === 'pronoun') return this.#resolvePronoun(mention, frame, paragraph);
    if (mention.kind === 'name' || !mention.isDefinite) return null;
    return (
      this.#roles.get(mention.head) ??
      (mention.kind === 'role' && !isPlural(mention.head)
        ? this.#mostSalient(genderOf(mention.head), frame, paragraph, mention.start)
        : null)
    );
  }

  #resolvePronoun({ head, start }: Mention, frame: number, paragraph: number): DraftEntity | null {
    const gender = genderOf(head);
    return gender === 'unknown' ? null : this.#mostSalient(gender, frame, paragraph, start);
  }

  #mostSalient(gender: Gender, frame: number, paragraph: number, before: number): DraftEntity | null {
    let best: { entity: DraftEntity; score: number } | null = null;
    for (const trace of this.#traces.slice(-MEMORY * 4)) {
      if (trace.entity.kind !== 'person' || frame - trace.frame > MEMORY || trace.start >= before) continue;
      const known = trace.entity.gender;
      if (gender !== 'unknown' && known !== 'unknown' && known !== gender) continue;
      const score = scoreOf(trace, frame, paragraph) + (gender !== 'unknown' && known === gender ? GENDER_BONUS : 0);
      if (!best || score >= best.score) best = { entity: trace.entity, score };
    }
    return best?.entity ?? null;
  }
}

function scoreOf({ frame, paragraph, as }: Trace, now: number, here: number): number {
  const bonus = { subject: SUBJECT_BONUS, speaker: SUBJECT_BONUS + SPEAKER_BONUS, object: 0 }[as];
  return RECENT - STEP * (now - frame) - PARAGRAPH_STEP * (here - paragraph) + bonus;
}

function genderOf(word: string): Gender {
  if (FEMALE_WORDS.has(word)) return 'female';
  return MALE_WORDS.has(word) ? 'male' : 'unknown';
}

const isPlural = (head: string): boolean => /(?:[^s]s|people|men|women|children)$/u.test(head);

interface Trace {
  entity: DraftEntity;
  frame: number;
  paragraph: number;
  as: 'subject' | 'speaker' | 'object';
  start: number;
}
