/** Remembers, sentence by sentence, who was spoken of, so that “he”, “the minister” and a quotation without a cue find their person. */
import { genderOfWord } from '../gender.ts';
import type { DraftEntity, Gender } from '../types.ts';
import type { Mention } from './mention.ts';

/** Somebody of whom the article speaks, with a name or without one (“a safety inspector”). */
export interface Somebody {
  entity: DraftEntity | null;
  gender: Gender;
}

/** How many sentences back “he” may lead. */
const MEMORY = 14;
const TRACES_KEPT = 60;
/** How many paragraphs back “the striker” may lead when nobody was called one. */
const NEAR = 1;
/** The last of the paragraphs that an article begins with, in which people stand by their role before they are named. */
const LEAD = 2;
const [RECENT, STEP, PARAGRAPH_STEP, SUBJECT_BONUS, SPEAKER_BONUS, GENDER_BONUS, TOPIC_BONUS, SPOKEN_BONUS] = [20, 2, 8, 5, 7, 4, 3, 3];

const BODY_NOUNS =
  /^(?:group|company|firm|bank|ministry|agency|club|party|union|charity|university|department|association|council|committee|commission|board|organi[sz]ation|court|team|body|watchdog|think-tank|network|institute|authority|foundation|federation|force|office|newspaper|paper|regulator|retailer|maker|airline)$/u;

export class Discourse {
  readonly #traces: Trace[] = [];
  readonly #roles = new Map<string, Somebody>();
  readonly #named = new Map<DraftEntity, Somebody>();
  /** How often each was named so far: whom an article is about is whom “he” means. */
  readonly #counts = new Map<Somebody, number>();
  /** Who has spoken once speaks again. */
  readonly #spoken = new Set<Somebody>();
  #author: Mention | null = null;

  readonly #genders: ReadonlyMap<DraftEntity, Gender>;
  readonly #titles: ReadonlyMap<string, ReadonlySet<DraftEntity>>;

  /** `titles` is what the article calls people anywhere: “judge” of “Judge Ada Obi”. */
  constructor(genders: ReadonlyMap<DraftEntity, Gender>, titles: ReadonlyMap<string, ReadonlySet<DraftEntity>>) {
    this.#genders = genders;
    this.#titles = titles;
  }

  /** The same for every mention of an entity. */
  named(entity: DraftEntity): Somebody {
    const known = this.#named.get(entity) ?? { entity, gender: this.#genders.get(entity) ?? 'unknown' };
    this.#named.set(entity, known);
    return known;
  }

  /** Somebody without a name, whom the article will call by the role. */
  introduce(role: string): Somebody {
    const somebody = { entity: null, gender: genderOfWord(role) };
    this.#roles.set(role, somebody);
    return somebody;
  }

  remember(who: Somebody, { frame, paragraph }: Place, as: Trace['as'], start: number): void {
    this.#traces.push({ who, frame, paragraph, as, start });
    if (as === 'speaker') this.#spoken.add(who);
    if (as === 'object' && who.entity) this.#counts.set(who, (this.#counts.get(who) ?? 0) + 1);
  }

  /** “The cleric” is whom the article called one last. */
  rememberRole(role: string, who: Somebody): void {
    this.#roles.set(role, who);
  }

  rememberAuthor(mention: Mention): void {
    this.#author = mention;
  }

  /** Who issued the text that a mention such as “the statement” stands for. */
  authorOf({ kind, isDefinite }: Mention): Mention | null {
    return kind === 'text' && isDefinite ? this.#author : null;
  }

  /** Whom a mention stands for, seen from a place in the text. */
  resolve(mention: Mention, place: Place): Somebody | null {
    if (mention.entity) return this.named(mention.entity);
    if (mention.kind === 'text') {
      const author = this.authorOf(mention)?.entity;
      return author ? this.named(author) : null;
    }
    if (mention.kind === 'pronoun') return this.#resolvePronoun(mention, place);
    if (mention.kind === 'name') return null;
    if (mention.isNew) return place.paragraph <= LEAD ? this.#onlyOne(mention) : null;
    if (!mention.isDefinite) return null;
    return this.#roles.get(mention.head) ?? this.#resolveDescription(mention, place) ?? this.#onlyOne(mention);
  }

  /** “A judge has said”, where the article goes on to name one judge. */
  #onlyOne({ kind, head }: Mention): Somebody | null {
    const [entity, ...others] = kind === 'role' ? (this.#titles.get(head) ?? []) : [];
    return entity && others.length === 0 ? this.named(entity) : null;
  }

  #isPerson({ entity }: Somebody): boolean {
    return entity === null || entity.kind === 'person';
  }

  /** Whoever spoke is no place, even if the name was taken for one. */
  #isSpeaker(who: Somebody): boolean {
    return who.entity?.kind === 'place' && this.#spoken.has(who);
  }

  #resolvePronoun({ head, start }: Mention, place: Place): Somebody | null {
    const gender = genderOfWord(head);
    if (gender === 'unknown') return this.#resolveBody(place, start);
    const fits = (who: Somebody): boolean => this.#isPerson(who) && agrees(who.gender, gender);
    return (
      this.#mostSalient(fits, gender, place, start) ??
      this.#mostNamed(fits) ??
      this.#mostSalient((who) => this.#isSpeaker(who), gender, place, start)
    );
  }

  /** “It” and “they” say what the body says that the article spoke of last. */
  #resolveBody(place: Place, start: number): Somebody | null {
    return this.#mostSalient(({ entity }) => entity?.kind === 'organisation', 'unknown', place, start, 0);
  }

  /** Whom the article is about, however long ago it named them. */
  #mostNamed(fits: (who: Somebody) => boolean): Somebody | null {
    const all = [...this.#counts].filter(([who]) => fits(who));
    return all.reduce<[Somebody | null, number]>((most, [who, count]) => (count > most[1] ? [who, count] : most), [null, 0])[0];
  }

  /** “The club” is the body spoken of last, “the 23-year-old” the person; “her lawyer” is somebody else. */
  #resolveDescription({ kind, head, start, isOwned }: Mention, place: Place): Somebody | null {
    if (isOwned || isPlural(head)) return null;
    if (isBody(head)) {
      const isBodyToo = ({ entity }: Somebody): boolean => entity?.kind === 'organisation';
      const isCalledSo = (who: Somebody): boolean => isBodyToo(who) && Boolean(who.entity?.name.toLowerCase().includes(head));
      return this.#mostSalient(isCalledSo, 'unknown', place, start) ?? this.#mostSalient(isBodyToo, 'unknown', place, start, NEAR);
    }
    if (kind !== 'role') return null;
    const gender = genderOfWord(head);
    return this.#mostSalient((who) => this.#isPerson(who) && agrees(who.gender, gender), gender, place, start, NEAR);
  }

  #mostSalient(
    fits: (who: Somebody) => boolean,
    gender: Gender,
    { frame, paragraph }: Place,
    before: number,
    reach = MEMORY,
  ): Somebody | null {
    let best: { who: Somebody; score: number } | null = null;
    for (const trace of this.#traces.slice(-TRACES_KEPT)) {
      if (trace.start >= before || frame - trace.frame > MEMORY || paragraph - trace.paragraph > reach || !fits(trace.who)) continue;
      const score =
        RECENT -
        STEP * (frame - trace.frame) -
        PARAGRAPH_STEP * (paragraph - trace.paragraph) +
        { subject: SUBJECT_BONUS, speaker: SPEAKER_BONUS, object: 0 }[trace.as] +
        (gender !== 'unknown' && trace.who.gender === gender ? GENDER_BONUS : 0) +
        (this.#spoken.has(trace.who) ? SPOKEN_BONUS : 0) +
        Math.min(TOPIC_BONUS, this.#counts.get(trace.who) ?? 0);
      if (!best || score >= best.score) best = { who: trace.who, score };
    }
    return best?.who ?? null;
  }
}

const agrees = (one: Gender, other: Gender): boolean => one === 'unknown' || other === 'unknown' || one === other;

/** “The club”, “the ministry”. */
export const isBody = (head: string): boolean => BODY_NOUNS.test(head);

/** Whether a word for people stands for several of them. */
export const isPlural = (head: string): boolean => /(?:[^s]s|people|men|women|children|police)$/u.test(head);

/** A sentence, and the paragraph it stands in, by their numbers. */
export interface Place {
  frame: number;
  paragraph: number;
}

interface Trace extends Place {
  who: Somebody;
  as: 'subject' | 'speaker' | 'object';
  /** Where in the text. */
  start: number;
}
