import { useState } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import { giveWords } from '../../content/staff/desk';
import { isToOffice, useGiving, useTakingBack, type GivenTo, type Went } from './give';

export type Bulk = {
  /** The rows that are still there: what went from here is gone before the list is read again. */
  rows: readonly CaseRow[];
  picked: readonly string[];
  pick: (picked: readonly string[]) => void;
  /** Why the last go was not done with some, by case. */
  refused: ReadonlyMap<string, string>;
  /** How what was done last went. */
  went: Went | undefined;
  isBusy: boolean;
  /** What happened to one of them by another way: said, and the row gone where it is done. */
  say: (went: Went | undefined, gone?: string) => void;
  giveAll: (to: GivenTo) => Promise<void>;
  /** Takes back what was given last; absent where there is nothing to take back. */
  undo: (() => void) | undefined;
};

/** Several rows of a list given away in one go, what became of each, and the way back from a mistake. */
export function useBulk(all: readonly CaseRow[], reload: () => void): Bulk {
  const [gone, setGone] = useState<readonly string[]>([]);
  const [went, setWent] = useState<Went>();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const give = useGiving();
  const takeBack = useTakingBack();
  const rows = gone.length === 0 ? all : all.filter(({ id }) => !gone.includes(id));

  /** What went is gone from the list, what did not says why where it stands. */
  async function giveAll(to: GivenTo): Promise<void> {
    setBusy(true);
    const wanted = rows.filter(({ id }) => picked.includes(id));
    const results = await give(wanted, to);
    const done = wanted.filter(({ id }) => results.get(id)?.isDone).map(({ id }) => id);
    setBusy(false);
    setPicked([]);
    setGone([...gone, ...done]);
    setRefused(new Map([...results].flatMap(([id, how]) => (how.isDone ? [] : [[id, how.says] as const]))));
    const left = [...results.values()].flatMap((how) => how.left ?? []);
    const said = isToOffice(to) ? giveWords.someHanded : giveWords.some;
    setWent({ isDone: done.length === wanted.length, says: said(done.length, wanted.length), left });
  }

  /** What was given by mistake is at the desk again: the list is read anew, because it stands where it stood. */
  async function undo(): Promise<void> {
    if (!went?.left || isBusy) return;
    setBusy(true);
    const { back, ...how } = await takeBack(went.left);
    setBusy(false);
    setWent(how);
    setGone(gone.filter((id) => !back.includes(id)));
    if (back.length > 0) reload();
  }

  return {
    ...{ rows, picked, refused, went, isBusy, giveAll },
    pick: setPicked,
    say(how, id) {
      setWent(how);
      if (id !== undefined) setGone([...gone, id]);
    },
    undo: went?.left && went.left.length > 0 ? () => void undo() : undefined,
  };
}
