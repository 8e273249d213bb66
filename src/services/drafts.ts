import { useRef, useState } from 'react';
import { ClientKey } from '../../functions/contract/ids';
import * as z from '../../functions/contract/z';
import { newKey } from './clientKey';
import { useServer } from './server';
import { kept, removeAll } from './storage';

/** What a person is writing, with the key under which it will be sent however often that takes. */
export type Draft<T> = { key: ClientKey; written: T };

export type DraftOnDevice<T> = Draft<T> & {
  /** True when it was found on the device rather than begun now. */
  wasKept: boolean;
  /** What was written last, drawn or not: this is what is sent. */
  latest: () => T;
  /** Whether this is still what is being written, and not sent or given up since it was drawn. */
  isOpen: () => boolean;
  /** Changes what was written last, even when the screen has not caught up with it yet. */
  keep: (change: (before: T) => T) => void;
  /** Keeps what is written and gives it a new key: the old one brought something else, which stands. */
  renew: () => void;
  /** Forgets it: it was sent, or given up. What is written next gets a new key. */
  discard: () => void;
};

const names = 'draft.';

/** Written before the first sign-in succeeded, on this device, by whoever holds it. */
const newcomer = 'new';

/**
 * A draft that outlives the page, the app and the network: kept at each change, for one person and one thing they
 * write. `empty` is what they begin with, `begun` what they have just said elsewhere.
 */
export function useDraft<T>(
  name: string,
  schema: z.ZodType<T>,
  empty: T,
  begun?: Partial<T>,
): DraftOnDevice<T> {
  const { session } = useServer();
  const [stored] = useState(() => draftStore(session.personId() ?? newcomer, name, schema));
  const [draft, setDraft] = useState<Draft<T> & { wasKept: boolean }>(() => {
    const found = stored.read();
    const { key, written } = found ?? { key: newKey(), written: empty };
    return { key, written: { ...written, ...begun }, wasKept: found !== undefined };
  });
  // On a phone two fields can change before the first change is drawn; the second must not undo it.
  const latest = useRef(draft);
  const put = (next: typeof draft) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    ...draft,
    latest: () => latest.current.written,
    isOpen: () => latest.current.key === draft.key,
    keep(change) {
      const { key, written } = latest.current;
      const next = { key, written: change(written) };
      stored.write(next);
      put({ ...latest.current, ...next });
    },
    renew() {
      const next = { key: newKey(), written: latest.current.written };
      stored.write(next);
      put({ ...latest.current, ...next });
    },
    discard() {
      stored.remove();
      put({ key: newKey(), written: empty, wasKept: false });
    },
  };
}

function draftStore<T>(who: string, name: string, schema: z.ZodType<T>) {
  const parsed = z.object({ key: ClientKey, written: schema });
  const own = kept(`${names}${who}.${name}`, parsed);
  const first = kept(`${names}${newcomer}.${name}`, parsed);
  return {
    read: () => own.read() ?? first.read(),
    write: own.write,
    remove() {
      own.remove();
      first.remove();
    },
  };
}

/** Leaves nothing a person wrote behind on a device that others may use. */
export const removeDrafts = (): void => removeAll(names);
