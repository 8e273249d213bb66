import type { EndpointName, ReplyOf, RequestTo } from '../../functions/contract/endpoints';
import type { ProblemCode } from '../../functions/contract/problems';
import { inCookie } from '../../functions/contract/people/session';
import type { RawReply } from './api';
import { problemIn, replyOf, requestTo, type Sender } from './person';

/** A browser at a page of this origin, which keeps the cookies it is given as browsers do. */
export function browserAt(origin: string, { send }: Sender, userAgent = 'tests') {
  const jar = new Map<string, string>();
  const given: string[] = [];

  async function ask<N extends EndpointName>(
    name: N,
    request: RequestTo<N>,
    token?: string,
  ): Promise<RawReply> {
    const plain = requestTo(name, request, token);
    const cookies = [...jar].map(([cookie, value]) => `${cookie}=${value}`);
    const reply = await send({
      ...plain,
      headers: { ...plain.headers, [inCookie.header]: inCookie.value, origin, 'user-agent': userAgent },
      ...(cookies.length > 0 && { cookies }),
    });
    for (const cookie of reply.cookies) {
      given.push(cookie);
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(key);
      else jar.set(key, value);
    }
    return reply;
  }

  return {
    jar,
    /** Every cookie it was given, as it came. */
    given,
    ask,
    call: async <N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ReplyOf<N>> =>
      replyOf(name, await ask(name, request)),
    refused: async <N extends EndpointName>(name: N, request: RequestTo<N>): Promise<ProblemCode> =>
      problemIn(await ask(name, request)).code,
  };
}
