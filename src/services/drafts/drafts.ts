import { newKey } from '../device/clientKey';
import { sealed } from '../seal/sealed';
import { isShut } from '../seal/vault';
import { namesThatBegin, removeAll } from '../device/storage';
import { watched, type Watched } from '../device/watched';
import { Draft, isInStead, newcomer, type FilingDraft } from './draft';
import { migrated } from './migrate';

const prefix = 'writing.';

/** A draft is kept for so long after the last word, milliseconds. */
const keptMs = 30 * 86_400_000;

const keptAt = (id: string) => sealed(`${prefix}${id}`, Draft);

/** Changes with each draft that is written or removed here. */
const turn: Watched<number> = watched(0);
const changed = () => turn.set(turn.read() + 1);

/** All that can be read now, of whomever; what is older than thirty days goes. */
function all(): Draft[] {
  if (isShut()) return [];
  migrated((draft) => keptAt(draft.id).write(draft));
  const now = Date.now();
  return namesThatBegin(prefix).flatMap((name) => {
    const id = name.slice(prefix.length);
    const draft = keptAt(id).read();
    // What cannot be read this moment is not for that reason old.
    if (!draft) return [];
    if (now - draft.savedAt < keptMs) return [draft];
    keptAt(id).remove();
    return [];
  });
}

const of = (who: string | undefined) => (draft: Draft) =>
  draft.who === who || (draft.who === newcomer && !isInStead(who));

/** What is being written on this device: many at once, each for one person, until it is sent, given up, or thirty days old. */
export const drafts = {
  turn,

  /** The drafts of cases to be filed, of a person and of whoever was here before they signed in: the last written first. */
  list(who: string | undefined): FilingDraft[] {
    return all()
      .filter(of(who))
      .filter((draft): draft is FilingDraft => draft.kind !== null)
      .sort((one, other) => other.savedAt - one.savedAt);
  },

  /** What is being written to be done to cases, of a person: the last written first. */
  ofDeeds(who: string | undefined): Draft[] {
    return all()
      .filter((draft) => draft.who === who && draft.kind === null)
      .sort((one, other) => other.savedAt - one.savedAt);
  },

  /** A draft by its id, if it is there and theirs. */
  find(id: string, who: string | undefined): Draft | undefined {
    return all()
      .filter(of(who))
      .find((draft) => draft.id === id);
  },

  /** The draft written last for a place. */
  lastAt(place: string, who: string | undefined): Draft | undefined {
    return all()
      .filter((draft) => draft.place === place && of(who)(draft))
      .sort((one, other) => other.savedAt - one.savedAt)[0];
  },

  /** Keeps it, with all that was changed. */
  save(draft: Draft): void {
    keptAt(draft.id).write(draft);
    changed();
  },

  /** Forgets it as it was given to be filed; what was written on it since, in another tab, stays. */
  letGo({ id, savedAt }: Draft): void {
    const there = keptAt(id).read();
    if (there && there.savedAt <= savedAt) drafts.remove(id);
  },

  /** Forgets it: it was sent, or given up. */
  remove(id: string): void {
    keptAt(id).remove();
    changed();
  },
};

/** A draft that nobody has written anything in yet; it is not kept before they do. */
export const begin = (about: Pick<Draft, 'who' | 'place' | 'kind' | 'cameFrom' | 'answers'>): Draft => ({
  ...about,
  id: newKey(),
  key: newKey(),
  step: null,
  savedAt: Date.now(),
  nameless: false,
  risky: false,
  code: null,
});

/** Leaves nothing a person wrote behind on a device that others may use. */
export function removeDrafts(): void {
  removeAll(prefix);
  removeAll('draft.');
  changed();
}
