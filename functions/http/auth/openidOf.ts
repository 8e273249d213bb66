import { Refused } from '../../domain/refused';
import type { OpenContext } from '../context';
import { addressSubject } from './addressSubject';

const isGuess = (error: unknown): boolean => error instanceof Refused && error.code === 'login_code_invalid';

/**
 * Who signs in with this code. Only codes that WeChat does not know are counted, by address: half a town may share
 * one address of its mobile network, and each of them comes with a good code.
 * @throws TooManyRequests, and what `codeToSession` throws
 */
export async function openidOf(code: string, context: OpenContext): Promise<string> {
  const { weChat, rate, sourceIp, doorSecrets } = context;
  const subject = addressSubject(sourceIp, doorSecrets);
  try {
    const { openid } = await weChat.codeToSession(code);
    return openid;
  } catch (error) {
    if (isGuess(error)) {
      // A good code is let in whatever others behind this address have tried.
      rate.check('login', subject);
      await rate.add('login', subject);
    }
    throw error;
  }
}
