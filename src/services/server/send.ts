import Taro from '@tarojs/taro';
import { helpingHeader, type HelpingId } from '../../../functions/contract/people/helping';
import { puzzleHeader } from '../../../functions/contract/puzzle';
import * as z from '../../../functions/contract/z';
import { aside, tokenPlace } from '../session/tokenPlace';

export type Sent = {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  token: string | null;
  body: unknown;
  solved?: string;
  /** By whose leave another is asked for. */
  helping?: HelpingId;
  /** Apart from the session that this browser has in a cookie: its token comes in the reply, and stays in memory. */
  isAside?: boolean;
};

/** What came back over the network, or why nothing did. */
export type Exchange = { status: number; body: unknown } | { unreached: 'offline' | 'timeout' };

export type Send = (sent: Sent) => Promise<Exchange>;

/** A village's network is slow before it is gone. */
const timeoutMs = 12_000;

const Failure = z.object({ errMsg: z.string() });

/** WeChat says `timeout`; the browser build aborts its own fetch when the time is over. */
function unreached(failure: unknown): Exchange {
  const { success, data } = Failure.safeParse(failure);
  return { unreached: success && /timeout|abort/i.test(data.errMsg) ? 'timeout' : 'offline' };
}

/** One request over the network. Any status is an answer; only silence is `unreached`. */
export const send: Send = async ({ method, path, token, body, solved, helping, isAside = false }) => {
  const place = isAside ? aside : tokenPlace;
  try {
    const { statusCode, data } = await Taro.request<unknown>({
      url: `${API_BASE}${path}`,
      method,
      data: body,
      timeout: timeoutMs,
      ...place.options,
      header: {
        'Content-Type': 'application/json',
        ...place.header,
        ...(solved === undefined ? {} : { [puzzleHeader]: solved }),
        ...(helping === undefined ? {} : { [helpingHeader]: helping }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
    });
    return { status: statusCode, body: data };
  } catch (failure) {
    return unreached(failure);
  }
};
