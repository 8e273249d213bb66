import { wechatClient, type WeChatOptions } from '../../../functions/channels/wechat/client';
import { templateData, thing } from '../../../functions/channels/wechat/template';
import { localWeChatApp } from '../../../functions/local/platforms/wechat/account';
import {
  createWeChatStandIn,
  type WeChatStandInOptions,
} from '../../../functions/local/platforms/wechat/wechat';

export const openid = 'oResident1';
export const templateId = 'templateFiled';
export const message = {
  openid,
  templateId,
  page: 'pages/case/index',
  data: templateData({ thing1: thing('法律咨询') }),
};

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

/** A client and a stand-in with no network between them; time stands still until moved, waiting takes none. */
export function scene(
  standInOptions: Partial<WeChatStandInOptions> = {},
  clientOptions: Partial<WeChatOptions> = {},
) {
  let at = new Date('2026-03-02T00:00:00Z').getTime();
  const now = () => new Date(at);
  const standIn = createWeChatStandIn({ now, defaultGrants: 10, ...standInOptions });
  const requests: URL[] = [];
  const waits: number[] = [];

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    requests.push(url);
    const answer = standIn.app.request(url.toString(), init);
    return init?.signal ? Promise.race([answer, aborted(init.signal)]) : answer;
  };
  const newClient = (more: Partial<WeChatOptions> = {}) =>
    wechatClient({
      baseUrl: 'http://wechat.test',
      ...localWeChatApp,
      fetch,
      now,
      random: () => 0,
      sleep: async (ms) => void waits.push(ms),
      ...clientOptions,
      ...more,
    });
  return {
    standIn,
    client: newClient(),
    newClient,
    requests,
    waits,
    now,
    requestsTo: (path: string) => requests.filter((url) => url.pathname === path).length,
    pass: (seconds: number) => (at += seconds * 1000),
  };
}

/** What it failed with; a success is an error here. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  let outcome: unknown;
  try {
    outcome = await attempt;
  } catch (failure) {
    return failure;
  }
  throw new Error(`it did not fail: ${JSON.stringify(outcome)}`);
}
