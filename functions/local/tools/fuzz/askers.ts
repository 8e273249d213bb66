import { dayOf } from '../../../domain/clocks/day';
import type { Session } from '../../../contract/people/session';
import type { ApiHandler } from '../../../http/handler';
import { postHolder } from '../../town/cast';
import { filingOf } from '../../town/filing';
import { loginCode } from '../apiClient';
import type { BareStack } from '../bareStack';
import { apiCall } from '../bench/apiCall';
import { newKey } from '../demo/player';
import { Known } from './known';

const county = '150902';
const areaCode = `${county}000000`;
/** Everyone who works in one county: post, kind of office, role. */
const posts: readonly [string, string, string][] = [
  ['lawyer-1', 'serviceCentre', 'lawyer'],
  ['aid-dispatcher', 'legalAidAgency', 'dispatcher'],
  ['aid-supervisor', 'legalAidAgency', 'supervisor'],
  ['agent-1', 'petitionOffice', 'agent'],
  ['department-2-dispatcher', 'department', 'dispatcher'],
  ['department-2-supervisor', 'department', 'supervisor'],
  ['bureau-dispatcher', 'justiceBureau', 'dispatcher'],
  ['admin', 'justiceBureau', 'admin'],
];

/** Somebody who asks, and what they have seen. `renew` signs them in again. */
export type Asker = { session: Session; renew: () => Promise<Session>; known: Known };

export type Askers = {
  /** What anybody here has seen. */
  everyones: Known;
  staff: readonly Asker[];
  /** Two residents who have not asked yet, one of them with a case of every kind. */
  newResidents: () => Promise<Asker[]>;
};

/** The people of one county, signed in. */
export async function openAskers(
  { api, cast }: BareStack,
  handler: ApiHandler,
  next: () => number,
): Promise<Askers> {
  const everyones = new Known(next, api.now);
  for (const id of cast.organisations.keys())
    if (id.includes(`-${areaCode}`)) everyones.add('organisationId', id);

  const signIn = (openid: string): Promise<Session> =>
    apiCall(handler, null, 'login', { body: { code: loginCode(openid) } });

  async function actingAs(post: string, kind: string, role: string): Promise<Session> {
    const { openid, places } = postHolder(cast, county, post);
    const session = await signIn(openid);
    const place = places.find(({ organisationId }) => organisationId.startsWith(`${kind}-`));
    const body = { role, organisationId: place?.organisationId ?? '' } as never;
    // Whose duty was ended by an earlier request asks on as a resident.
    return apiCall(handler, session.accessToken, 'actAs', { body }).catch(() => session);
  }

  async function asker(renew: Asker['renew']): Promise<Asker> {
    const [session, known] = [await renew(), new Known(next, api.now)];
    known.learn(session.me.acting);
    for (const one of [known, everyones]) {
      one.add('areaCode', areaCode);
      one.add('personId', session.me.personId);
      one.add('refreshToken', session.refreshToken);
    }
    return { session, renew, known };
  }

  /** A case of every kind, from the invented ones of the seed. */
  async function fileEach({ session, known }: Asker): Promise<void> {
    const kinds = new Set(cast.lives.map(({ kind }) => kind));
    for (const kind of kinds) {
      const life = cast.lives.find((one) => one.kind === kind);
      if (!life) continue;
      const filing = filingOf({ ...life, county }, '试验人', 0, dayOf(api.now()));
      const body = { ...filing, key: newKey(), anyway: true } as never;
      const filed = await apiCall(handler, session.accessToken, 'fileCase', { body });
      for (const one of [everyones, known]) one.learn(filed);
    }
  }

  let pairs = 0;
  return {
    everyones,
    staff: await Promise.all(posts.map((post) => asker(() => actingAs(...post)))),
    async newResidents() {
      pairs += 1;
      const names = ['One', 'Other'].map((who) => `oFuzz${pairs}${who}`);
      const pair = await Promise.all(names.map((openid) => asker(() => signIn(openid))));
      if (pair[0]) await fileEach(pair[0]);
      return pair;
    },
  };
}
