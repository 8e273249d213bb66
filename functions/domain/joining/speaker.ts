import { actionInputs } from '../../contract/deeds/actions';
import type { PersonId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../case/case';
import { partiesIn } from './join';
import { everybodyOf } from './together';

type Found = { head: Pick<CaseHead, 'ownerId' | 'parties'>; events: readonly CaseEvent[] };

/** One who is there, by the step with which they came: the filing, or that by which they joined. */
export type Member = { seq: number; personId: PersonId };

/** Those who petition together now, in the order in which they came. */
export function membersIn({ head, events }: Found): Member[] {
  const [filing] = events;
  const filer = filing?.word === 'file' ? filing.by.personId : null;
  const came = [
    ...(filer === null ? [] : [{ seq: 1, personId: filer }]),
    ...partiesIn(events).filter(({ leftAt }) => leftAt === null),
  ];
  return came
    .filter(({ personId }) => everybodyOf(head).includes(personId))
    .map(({ seq, personId }) => ({ seq, personId }));
}

/** Whom each of those who are there chose last, where that one is there as well: by who chose, the step of whom they chose. */
export function choicesIn(found: Found): Map<PersonId, number> {
  const members = membersIn(found);
  const choices = new Map<PersonId, number>();
  for (const { word, by, details } of found.events) {
    if (word !== 'chooseSpeaker' || by.personId === null) continue;
    const seq = actionInputs.chooseSpeaker.safeParse(details).data?.seq;
    if (seq !== undefined) choices.set(by.personId, seq);
  }
  const isThere = (chooser: PersonId, seq: number) =>
    members.some(({ personId }) => personId === chooser) && members.some((one) => one.seq === seq);
  return new Map([...choices].filter(([chooser, seq]) => isThere(chooser, seq)));
}

/** Who speaks for those who are there, by the step with which they came: whom more than half of them chose; null: nobody. */
export function speakerIn(found: Found): number | null {
  const chosen = [...choicesIn(found).values()];
  const most = membersIn(found).length / 2;
  return chosen.find((seq) => chosen.filter((one) => one === seq).length > most) ?? null;
}
