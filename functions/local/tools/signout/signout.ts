import type { PersonId } from '../../../contract/ids';
import type { Store } from '../../../store/createStore';
import { personIn, sessionIn, sessionKey } from '../../../store/keys/people';
import { type Place, wholeTable } from '../wholeTable';

type Needs = { table: Place; store: Pick<Store, 'sessions'>; say: (line: string) => void };
type Phone = { personId: PersonId; sessionId: string };

const prefix = sessionKey('', '');

async function* phonesOfAll(table: Place): AsyncGenerator<Phone[]> {
  for await (const items of wholeTable(table)) {
    const keys = items.map(({ pk, sk }) => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' }));
    yield keys
      .filter(({ pk, sk }) => pk.startsWith(prefix.pk) && sk.startsWith(prefix.sk))
      .map(({ pk, sk }) => ({ personId: personIn(pk), sessionId: sessionIn(sk) }));
  }
}

async function* phonesOf(personId: PersonId, { sessions }: Needs['store']): AsyncGenerator<Phone[]> {
  yield await sessions.ofPerson(personId);
}

/**
 * Signs one person out on all their phones, or everybody (`who` null): each next request, with whichever token, is refused, and each phone
 * has to sign in anew. Returns how many phones it were; `dryRun` counts them alone.
 */
export async function signOut(who: PersonId | null, dryRun: boolean, needs: Needs): Promise<number> {
  const { table, store, say } = needs;
  let count = 0;
  for await (const phones of who === null ? phonesOfAll(table) : phonesOf(who, store)) {
    for (const { personId, sessionId } of dryRun ? [] : phones) await store.sessions.end(personId, sessionId);
    count += phones.length;
  }
  say(dryRun ? `${count} phones, dry run: all stay signed in` : `${count} phones signed out`);
  return count;
}
