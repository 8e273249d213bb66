import { useRef, useState } from 'react';
import type { CaseId, ClientKey } from '../../../functions/contract/ids';
import type { CaseKind } from '../../../functions/contract/words';
import type * as z from '../../../functions/contract/z';
import { newKey } from '../device/clientKey';
import { useServer } from '../server/server';
import { newcomer, type Draft } from './draft';
import { begin, drafts } from './drafts';

export type DraftOnDevice<T> = {
  /** Names it on this device: what a link to it carries. */
  id: string;
  key: ClientKey;
  written: T;
  /** The question it stands at, as whoever asks them calls it. */
  step: string | null;
  /** True when it was found on the device rather than begun now. */
  wasKept: boolean;
  /** What was written last, drawn or not: this is what is sent. */
  latest: () => T;
  /** All that is kept of it, drawn or not. */
  whole: () => Draft;
  /** Whether this is still what is being written, and not sent or given up since it was drawn. */
  isOpen: () => boolean;
  /** Changes what was written last, even when the screen has not caught up with it yet. */
  keep: (change: (before: T) => T) => void;
  /** Keeps what is known beside the answers: the question it stands at, its code. */
  mark: (beside: Partial<Pick<Draft, 'step' | 'code'>>) => void;
  /** Keeps what is written and gives it a new key: the old one brought something else, which stands. */
  renew: () => void;
  /** Forgets it: it was given up. What is written next gets a new key. */
  discard: () => void;
  /** The same of what was sent, with what it says still on the screen: another page takes its place. */
  leave: () => void;
};

type Shown<T> = Draft & Pick<DraftOnDevice<T>, 'written' | 'wasKept'>;

type What<T> = {
  /** What it is for: `Draft.place`. */
  place: string;
  kind?: CaseKind;
  cameFrom?: CaseId | undefined;
  schema: z.ZodType<T>;
  empty: T;
  /** What was said just now elsewhere; it goes before what was kept. */
  begun?: Partial<T> | undefined;
  /** The draft to go on with; `new` begins another, nothing goes on with the last one of the place. */
  draftId?: string | undefined;
  /** What its answers say of how it may be shown. */
  traits?: ((written: T) => Pick<Draft, 'nameless' | 'risky'>) | undefined;
};

/**
 * A draft that outlives the page, the app and the network: kept at each change, sealed, for one person and one thing they
 * write.
 */
export function useDraft<T>({ place, kind, cameFrom, schema, empty, ...what }: What<T>): DraftOnDevice<T> {
  const { session } = useServer();
  const who = session.personId();
  const fresh = () =>
    begin({ who: who ?? newcomer, place, kind: kind ?? null, cameFrom: cameFrom ?? null, answers: empty });
  const found = () => {
    if (what.draftId === 'new') return undefined;
    return what.draftId ? drafts.find(what.draftId, who) : drafts.lastAt(place, who);
  };
  const [draft, setDraft] = useState<Shown<T>>(() => {
    const there = found();
    const read = there && schema.safeParse(there.answers);
    const written = read?.success ? read.data : empty;
    return { ...(there ?? fresh()), written: { ...written, ...what.begun }, wasKept: read?.success ?? false };
  });
  // On a phone two fields can change before the first change is drawn; the second must not undo it.
  const latest = useRef(draft);
  const whole = (): Draft => {
    const { written, wasKept: _, ...kept } = latest.current;
    const traits = what.traits?.(written);
    // A visitor goes on with what a newcomer began here, and does not take it along.
    const whose = session.isVisit.read() ? kept.who : (who ?? kept.who);
    return { ...kept, who: whose, answers: written, savedAt: Date.now(), ...traits };
  };
  const put = (next: Shown<T>, isKept = true) => {
    latest.current = next;
    if (isKept) drafts.save(whole());
    setDraft(next);
  };
  const another = (): Shown<T> => {
    drafts.remove(latest.current.id);
    return { ...fresh(), written: empty, wasKept: false };
  };
  return {
    ...draft,
    latest: () => latest.current.written,
    whole,
    isOpen: () => latest.current.key === draft.key,
    keep: (change) => put({ ...latest.current, written: change(latest.current.written) }),
    mark: (beside) => put({ ...latest.current, ...beside }),
    renew: () => put({ ...latest.current, key: newKey(), code: null }),
    discard: () => put(another(), false),
    leave() {
      latest.current = another();
    },
  };
}
