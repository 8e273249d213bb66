import type { Instant } from '../../contract/ids';
import { everyVersion } from '../../domain/case/answers';
import type { CaseEvent, CaseHead } from '../../domain/case/case';
import { filesIn } from '../../domain/files/filesIn';
import { partiesOf } from '../../domain/filing/parties';
import { partyDigests } from '../../domain/standing/assignment/partyDigest';
import type { Store } from '../../store/createStore';

export type EraseTextDeps = Pick<
  Store,
  'matters' | 'ratings' | 'drafts' | 'readings' | 'deliveries' | 'files' | 'joinings' | 'notes'
> & {
  cases: Pick<Store['cases'], 'whole' | 'eraseTexts' | 'forgetLookups' | 'lookAgain'>;
  numberSecret: string;
  now: () => Instant;
};

/** What is found by what was filed: the look-up by number, and the register of who stands for and against whom. */
async function forgetWhoWasNamed(
  head: CaseHead,
  events: readonly CaseEvent[],
  { cases, matters, numberSecret }: EraseTextDeps,
): Promise<void> {
  for (const { word, details } of events)
    if (word === 'join' || word === 'correctParty') await cases.forgetLookups(head, details);
  for (const answers of everyVersion(head.kind, events)) {
    await cases.forgetLookups(head, answers.form);
    const known = await matters.on(partyDigests(partiesOf(answers), numberSecret));
    await matters.remove(known.filter(({ caseId }) => caseId === head.id));
  }
}

/**
 * Erases what a case has given up (`eraseCase`): whom it named, its files, how people were told of it, who read it, what
 * was said in its ratings, and last the text of its steps. Stopped anywhere, it goes on there the next time; two at once
 * do no harm. When all is gone the sweep need not come back.
 * @throws StoreUnavailable
 */
export async function eraseText(head: CaseHead, deps: EraseTextDeps): Promise<void> {
  const { cases, files, ratings, drafts, deliveries, readings, joinings, notes, now } = deps;
  const { id } = head;
  const whole = await cases.whole(id);
  const [filing, ...rest] = whole?.events ?? [];
  // The filing goes last: where it is gone, all is.
  if (filing && !filing.isErased) {
    await forgetWhoWasNamed(head, [filing, ...rest], deps);
    for (const { details } of [filing, ...rest])
      for (const file of filesIn(details)) await files.release(file, id, now());
    await ratings.forgetWords(id);
    await drafts.forget(id);
    await deliveries.forget(id);
    await readings.forget(id);
    await notes.forget(id);
    const came = [filing, ...rest].filter(({ word }) => word === 'join' || word === 'leave');
    await joinings.forget(
      came.flatMap(({ by: { personId } }) =>
        personId === null ? [] : [{ personId, filedAt: head.filedAt, caseId: id }],
      ),
    );
    await cases.eraseTexts(id, [filing, ...rest]);
  }
  await cases.lookAgain(head, null);
}
