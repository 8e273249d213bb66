import type { CaseId, Cursor, PersonId } from '../../contract/ids';
import { claimNameless } from '../../domain/systemSteps/systemStep';
import { Refused } from '../../domain/refused';
import type { Actor } from '../../domain/case/case';
import { asResident } from '../auth/acting';
import { addressSubject } from '../auth/addressSubject';
import { namelessFrom } from '../auth/nameless';
import { openSession } from '../auth/session';
import { codeDigest } from '../auth/typedCode';
import { fileOnce } from '../cases/fileOnce';
import { Created, type Handlers, type OpenContext } from '../context';
import { showCase } from '../show/case';

/**
 * Whose question a code finds. Wrong codes are counted by address, like wrong codes of a login.
 * @throws Refused `recovery_code_invalid`: the same for a code that never was and one that is another's now
 */
async function found(code: string, by: PersonId | null, context: OpenContext) {
  const { store, rate, numberSecret, sourceIp } = context;
  const subject = addressSubject(sourceIp, numberSecret);
  rate.check('login', subject);
  const digest = codeDigest('recovery', code, numberSecret);
  const recovery = await store.recoveries.find(digest);
  if (recovery && (recovery.boundTo === null || recovery.boundTo === by)) return { digest, ...recovery };
  await rate.add('login', subject);
  throw new Refused('recovery_code_invalid');
}

const nameless = (personId: PersonId): Actor => ({
  ...{ personId, name: null, role: 'resident', organisation: null },
  belongsTo: [],
});

/** Every case that was filed without a name under one code, the first one last. */
async function allOf(personId: PersonId, { store }: OpenContext): Promise<CaseId[]> {
  const ids: CaseId[] = [];
  let cursor: Cursor | undefined;
  do {
    const { rows, next } = await store.cases.ownedBy(personId, { cursor });
    ids.push(...rows.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor);
  return ids;
}

export const anonymous: Pick<Handlers, 'fileWithoutName' | 'recover' | 'bindCase'> = {
  fileWithoutName: async ({ body }, context) => {
    const { store, rate, now, rules, numberSecret, sourceIp } = context;
    const subject = addressSubject(sourceIp, numberSecret);
    rate.check('nameless', subject);
    const { personId, code } = namelessFrom(body.key, numberSecret);
    const isTheirs = await store.recoveries.put(codeDigest('recovery', code, numberSecret), personId);
    // A late retry of a question that was made somebody's own since: no second one is filed under a code that opens nothing.
    if (!isTheirs) throw new Refused('recovery_code_invalid');
    const filed = await fileOnce(personId, body, context);
    const view = showCase(filed, { actor: nameless(personId), standing: 'owner', now, rules });
    if (!filed.isNew) return { view, recoveryCode: code };
    await rate.add('nameless', subject);
    return new Created({ view, recoveryCode: code });
  },

  recover: async ({ body }, context) => {
    const { personId } = await found(body.code, null, context);
    const person = await context.store.people.get(personId);
    if (!person) throw new Refused('recovery_code_invalid');
    return openSession(person, asResident(person), context);
  },

  bindCase: async ({ body }, context) => {
    const { store, actor, now, rules } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    const { digest, personId, caseId: boundBefore } = await found(body.code, actor.personId, context);
    // Whoever came in by this very code would lock themselves out.
    if (personId === actor.personId) throw new Refused('not_allowed');
    const ids = await allOf(personId, context);
    const caseId = boundBefore ?? ids.at(-1);
    // The code first, with the case it found: a retry after a crash goes on from there.
    if (caseId === undefined || !(await store.recoveries.bind(digest, actor.personId, caseId)))
      throw new Refused('recovery_code_invalid');
    for (const id of ids) {
      const head = await store.cases.get(id);
      if (head?.ownerId === personId) await store.cases.save(claimNameless(head, actor.personId, now, rules));
    }
    return { caseId };
  },
};
