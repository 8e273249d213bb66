import { randomUUID } from 'node:crypto';
import type { SeedPerson } from '../../functions/local/town/seedPerson';
import type { Stack } from '../../functions/local/stack/stack';
import { weappServer } from './prepare';
import { openMiniProgram, type Host, type HostOptions } from './weapp-host/host';

/** The built mini-program on a phone of this person, with a stack as its server; `rest`: what else is so of the phone. */
export const phoneOf = (
  person: SeedPerson,
  { origin }: Pick<Stack, 'origin'>,
  { dist, ...rest }: Pick<HostOptions, 'dist'> & Partial<HostOptions>,
): Host =>
  openMiniProgram({
    dist,
    fetch: (url, init) => fetch(url.replace(weappServer, origin), init),
    loginCode: () => `code-${person.openid}-${randomUUID().replaceAll('-', '')}`,
    ...rest,
  });
