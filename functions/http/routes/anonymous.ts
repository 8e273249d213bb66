import type { PersonId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import type { Actor } from '../../domain/case/case';
import { KeyUsed } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import { bindNameless } from '../../work/bind';
import { newPersonId } from '../../runtime/ids';
import { fileOnce, mustBeReceivable } from '../../work/file';
import { offersTo } from '../../work/offers';
import { asResident } from '../auth/acting';
import { addressSubject } from '../auth/addressSubject';
import { openSession } from '../auth/session';
import { codeDigest } from '../auth/typedCode';
import { Created, type Handlers, type OpenContext } from '../context';
import { orBySolving } from '../puzzle';
import { showCase } from '../show/case';

/**
 * Whose question a code finds. Wrong codes are counted by address, like wrong codes of a login.
 * @throws Refused `recovery_code_invalid`: the same for a code that never was and one that is another's now
 */
async function found(code: string, by: PersonId | null, context: OpenContext) {
  const { store, rate, numberSecret, doorSecrets, sourceIp } = context;
  const subject = addressSubject(sourceIp, doorSecrets);
  const digest = codeDigest('recovery', code, numberSecret);
  const recovery = await store.recoveries.find(digest);
  if (recovery && (recovery.boundTo === null || recovery.boundTo === by)) return { digest, ...recovery };
  // Wrong codes alone are counted, apart from those of a login: a good one is let in whatever others here have tried.
  await orBySolving('recovery', subject, context);
  await rate.add('recovery', subject);
  throw new Refused('recovery_code_invalid');
}

const nameless = (personId: PersonId): Actor => ({
  personId,
  name: null,
  role: 'resident',
  organisation: null,
  belongsTo: [],
});

/**
 * What stands filed under the key. Of other words that came before there is no other way to hear than by the code, so
 * they are shown rather than refused.
 */
async function filedUnder(personId: PersonId, filing: Filing, context: OpenContext) {
  try {
    return { ...(await fileOnce(personId, filing, context, true)), isEarlier: false };
  } catch (error) {
    const caseId = error instanceof KeyUsed ? error.caseId : undefined;
    const before = caseId === undefined ? null : await context.store.cases.whole(caseId);
    if (!before) throw error;
    return { ...before, isNew: false, isEarlier: true, files: [] };
  }
}

export const anonymous: Pick<Handlers, 'fileWithoutName' | 'recover' | 'bindCase'> = {
  fileWithoutName: async ({ body }, context) => {
    const { store, rate, now, rules, numberSecret, doorSecrets, sourceIp } = context;
    const subject = addressSubject(sourceIp, doorSecrets);
    await orBySolving('nameless', subject, context);
    // Nothing of somebody is kept for a question that is not received.
    const { code, ...filing } = body;
    await mustBeReceivable(newPersonId(), filing, context);
    const personId = await store.recoveries.open(codeDigest('recovery', code, numberSecret), newPersonId());
    // A late retry of a question that was made somebody's own since: no second one is filed under a code that opens nothing.
    if (personId === null) throw new Refused('recovery_code_invalid');
    const { isEarlier, ...filed } = await filedUnder(personId, filing, context);
    context.attribute({ personId, caseId: filed.head.id });
    const offers = await offersTo(filed.head, { store, actor: nameless(personId), now });
    const view = showCase(filed, { standing: 'owner', offers, now, rules });
    if (!filed.isNew) return { view, isEarlier };
    await rate.add('nameless', subject);
    return new Created({ view, isEarlier });
  },

  recover: async ({ body }, context) => {
    const { personId } = await found(body.code, null, context);
    const person = await context.store.people.get(personId);
    if (!person) throw new Refused('recovery_code_invalid');
    return openSession(person, asResident(person), context);
  },

  bindCase: async ({ body }, context) => {
    const { actor } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    const recovered = await found(body.code, actor.personId, context);
    // Whoever came in by this very code would lock themselves out.
    if (recovered.personId === actor.personId) throw new Refused('not_allowed');
    const caseId = await bindNameless(recovered, context);
    context.attribute({ caseId });
    return { caseId };
  },
};
