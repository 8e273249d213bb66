import { createHmac } from 'node:crypto';
import { Refused } from '../../domain/refused';
import type { OpenContext } from '../context';

/** An address is personal: it is counted under a name that only we can make. */
const subjectOf = (sourceIp: string, secret: string): string =>
  createHmac('sha256', secret).update(`address ${sourceIp}`).digest('base64url');

const isGuess = (error: unknown): boolean => error instanceof Refused && error.code === 'login_code_invalid';

/**
 * Who signs in with this code. Only codes that WeChat does not know are counted, by address: half a town may share
 * one address of its mobile network, and each of them comes with a good code.
 * @throws TooManyRequests, and what `codeToSession` throws
 */
export async function openidOf(code: string, context: OpenContext): Promise<string> {
  const { weChat, rate, sourceIp, numberSecret } = context;
  const subject = subjectOf(sourceIp, numberSecret);
  rate.check('login', subject);
  try {
    const { openid } = await weChat.codeToSession(code);
    return openid;
  } catch (error) {
    if (isGuess(error)) await rate.add('login', subject);
    throw error;
  }
}
