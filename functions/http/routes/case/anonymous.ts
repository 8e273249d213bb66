import type { PersonId } from '../../../contract/ids';
import type { Filing } from '../../../contract/kinds';
import type { Actor } from '../../../domain/case/case';
import { KeyUsed } from '../../../domain/refusals';
import { filesIn } from '../../../domain/files/filesIn';
import { Refused } from '../../../domain/refused';
import { bindNameless } from '../../../work/case/bind';
import { newPersonId } from '../../../runtime/ids';
import { fileOnce, mustBeReceivable } from '../../../work/case/file';
import { offersTo } from '../../../work/case/offers';
import { asResident } from '../../auth/acting';
import { addressSubject } from '../../auth/addressSubject';
import { foundByCode, namelessUnder } from '../../auth/byCode';
import { openSession } from '../../auth/session';
import { Created, type Handlers, type OpenContext } from '../../context';
import { orBySolving } from '../../puzzle';
import { showCase } from '../../show/case';

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
    return { ...(await fileOnce(personId, filing, context, { isNameless: true })), isEarlier: false };
  } catch (error) {
    const caseId = error instanceof KeyUsed ? error.caseId : undefined;
    const before = caseId === undefined ? null : await context.store.cases.whole(caseId);
    if (!before) throw error;
    return { ...before, isNew: false, isEarlier: true, files: [] };
  }
}

export const anonymous: Pick<Handlers, 'fileWithoutName' | 'recover' | 'bindCase'> = {
  fileWithoutName: async ({ body }, context) => {
    const { store, rate, now, rules, doorSecrets, sourceIp } = context;
    const subject = addressSubject(sourceIp, doorSecrets);
    await orBySolving('nameless', subject, context);
    // Nothing of somebody is kept for a question that is not received.
    const { code, lock, ...filing } = body;
    await mustBeReceivable(newPersonId(), filing, context);
    // Nobody is signed in who could have sent one.
    if (filesIn(filing.form).length > 0) throw new Refused('unknown_file');
    const personId = await namelessUnder({ code, lock }, context);
    const { isEarlier, ...filed } = await filedUnder(personId, filing, context);
    context.attribute({ personId, caseId: filed.head.id });
    const offers = await offersTo(filed.head, { store, actor: nameless(personId), now });
    const view = showCase(filed, { standing: 'owner', offers, now, rules });
    if (!filed.isNew) return { view, isEarlier };
    await rate.add('nameless', subject);
    return new Created({ view, isEarlier });
  },

  recover: async ({ body }, context) => {
    const { personId } = await foundByCode(body, null, context);
    const person = await context.store.people.get(personId);
    if (!person) throw new Refused('recovery_code_invalid');
    return openSession(person, asResident(person), context);
  },

  bindCase: async ({ body }, context) => {
    const { actor } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    const recovered = await foundByCode(body, actor.personId, context);
    // Whoever came in by this very code would lock themselves out.
    if (recovered.personId === actor.personId) throw new Refused('not_allowed');
    const caseId = await bindNameless(recovered, context);
    context.attribute({ caseId });
    return { caseId };
  },
};
