import { Refused } from '../../domain/refused';
import type { OpenContext } from '../context';
import { addressOf } from './refreshToken';
import type { TokenCookie } from './tokenCookie';

/** Whoever is in at a browser goes by themself: nobody is put in their place unasked. @throws Refused `signed_in_already` */
export async function mustBeNobody(cookie: TokenCookie, { store, numberSecret }: OpenContext): Promise<void> {
  const here = cookie.token && addressOf(cookie.token, numberSecret);
  if (here && (await store.sessions.get(here.personId, here.sessionId)))
    throw new Refused('signed_in_already');
}
