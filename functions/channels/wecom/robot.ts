import { fetchWithin, type Fetch } from '../fetchWithin';
import { exchange, NoAnswer } from '../wechat/exchange';
import { outcomeOf, type WeComOutcome } from './outcome';

/** The robot of a desk's group chat. Its key is a secret: who has it can write there. */
export interface Robot {
  /** At most 2,048 bytes; counts and where to look, never a person or a matter. */
  send(key: string, text: string): Promise<WeComOutcome>;
}

const connectMs = 2000;
const timeoutMs = 5000;

/**
 * Group robots of WeCom. They know no duplicate check: an answer that is lost counts as sent, because a desk that was
 * not told of a count reads it in the next one.
 */
export function groupRobot({
  baseUrl,
  fetch = fetchWithin(connectMs),
}: {
  baseUrl: string;
  fetch?: Fetch;
}): Robot {
  return {
    async send(key, content) {
      const url = new URL(`${baseUrl.replace(/\/$/, '')}/cgi-bin/webhook/send`);
      url.searchParams.set('key', key);
      try {
        const { errcode } = await exchange(fetch, url, {
          body: { msgtype: 'text', text: { content } },
          timeoutMs,
        });
        return errcode === 0 ? { outcome: 'sent', reason: null } : outcomeOf(errcode);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        return error.mayHaveArrived
          ? { outcome: 'sent', reason: null }
          : { outcome: 'later', reason: 'unreachable', wait: 'longer' };
      }
    },
  };
}
