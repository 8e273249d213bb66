import { DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Instant, PersonId } from '../../contract/ids';
import type { SignInWay } from '../../contract/people/session';
import { personKey, sessionKey } from '../keys/people';
import { dayOf } from '../../domain/clocks/day';
import { isDuring, type StandingIn } from '../../domain/standing/leave';
import { readStandsIn } from '../people/standsIn';
import { readPosts, type Post } from '../people/personItem';
import { digestBytes, moment } from '../table/attributes';
import { orUnavailable } from '../table/orUnavailable';
import { writing } from '../table/writing';
import { putItem, putItemIf } from '../table/putItem';
import { queryOf, wholeList } from '../table/list';
import { getItem, keyAttributes, type Item, type Table } from '../table/table';
import { readSession, sessionItem, type SessionRow } from './sessionItem';

/** How many phones one person can be signed in on: their rows and the person's are then read together for one unit. */
const phonesAtOnce = 10;

/** The person's own row and those of their phones up to this one: one run of keys. */
const fromPersonTo = (personId: PersonId, sessionId: string) => ({
  hash: { name: 'pk', value: personKey(personId).pk },
  range: {
    name: 'sk',
    is: 'between' as const,
    value: personKey(personId).sk,
    to: sessionKey(personId, sessionId).sk,
  },
  order: 'descending' as const,
});

/** Later than every id of a session: letters and digits end before it. */
const lastSession = '~';

/** Phones that are signed in. */
export function createSessions(table: Table, now: () => Instant) {
  const end = async (personId: PersonId, sessionId: string): Promise<void> => {
    const Key = keyAttributes(sessionKey(personId, sessionId));
    await writing(table, () => table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
  };

  /** Every phone of a person. */
  const ofPerson = async (personId: PersonId): Promise<SessionRow[]> => {
    const isSession = ({ sk }: Item): boolean => sk?.S !== personKey(personId).sk;
    const rows = await wholeList(table, fromPersonTo(personId, lastSession), { ConsistentRead: true });
    return rows.filter(isSession).map(readSession);
  };

  return {
    /** A phone more; the one left alone longest goes where there would be too many. */
    async put(row: SessionRow): Promise<void> {
      const others = (await ofPerson(row.personId)).filter(({ sessionId }) => sessionId !== row.sessionId);
      const leftAlone = others.sort((one, other) => (one.expiresAt < other.expiresAt ? 1 : -1));
      await putItem(table, sessionItem(row));
      for (const { personId, sessionId } of leftAlone.slice(phonesAtOnce - 1)) await end(personId, sessionId);
    },

    ofPerson,

    /**
     * The posts of a person whose phone is signed in with this session, how that began, and whom they stand in for today; null when it is not. One read of one unit;
     * `isExact`: it sees every write that was acknowledged, else of half a unit and some instants late at most.
     */
    async postsOf(
      personId: PersonId,
      sessionId: string,
      isExact: boolean,
    ): Promise<{ posts: Post[]; way: SignInWay; standsIn: StandingIn[] } | null> {
      const query = queryOf(table, fromPersonTo(personId, sessionId));
      const command = new QueryCommand({ ...query, ConsistentRead: isExact });
      const { Items = [] } = await orUnavailable(table.client.send(command));
      const { sk } = sessionKey(personId, sessionId);
      const session = Items.find((item) => item.sk?.S === sk);
      const person = Items.find((item) => item.sk?.S === personKey(personId).sk);
      const row = session && readSession(session);
      if (!row || !person || row.expiresAt <= now()) return null;
      const today = dayOf(now());
      const standsIn = readStandsIn(person).filter((one) => isDuring(one, today));
      return { posts: readPosts(person), way: row.way, standsIn };
    },

    /** Always consistent: a session that was ended must not be seen alive. */
    async get(personId: PersonId, sessionId: string): Promise<SessionRow | null> {
      const item = await getItem(table, sessionKey(personId, sessionId), { ConsistentRead: true });
      const row = item ? readSession(item) : null;
      return row && row.expiresAt > now() ? row : null;
    },

    /** Replaces the row if its tokens are still those of `before`; false when another refresh was first. */
    async replace(row: SessionRow, before: Pick<SessionRow, 'digests'>): Promise<boolean> {
      const rival = await putItemIf(table, sessionItem(row), {
        expression: 'digests = :before AND expiresAt > :now',
        values: { ':before': before.digests.map(digestBytes), ':now': moment(now()) },
      });
      return rival === null;
    },

    /** The phones on which somebody is signed in now, in no order. */
    of: async (personId: PersonId): Promise<SessionRow[]> =>
      (await ofPerson(personId)).filter(({ expiresAt }) => expiresAt > now()),

    end,
  };
}

export type Sessions = ReturnType<typeof createSessions>;
