import Taro from '@tarojs/taro';
import * as z from '../../../functions/contract/z';
import { newKey } from '../device/clientKey';
import { useServer } from '../server/server';
import { useSignedIn } from './signedIn';

/** More ids in one call are refused as a whole (error 20003); an older WeChat takes fewer. */
const mostAtOnce = 5;
const mostInOlder = 3;
const tooMany = 20003;

type Answers = Record<string, string>;

declare global {
  interface Window {
    /** The page that serves the app to a browser may ask in WeChat's place; the local stack does. */
    askAboutMessages?(templates: readonly string[]): Promise<Answers>;
  }
}

const Failure = z.object({ errCode: z.coerce.number() });
const isTooMany = (failure: unknown): boolean => Failure.safeParse(failure).data?.errCode === tooMany;

async function ask(tmplIds: string[]): Promise<Answers> {
  const said: Record<string, unknown> = {
    ...(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })),
  };
  return Object.fromEntries(
    tmplIds.flatMap((id) => {
      const word = said[id];
      return typeof word === 'string' ? [[id, word]] : [];
    }),
  );
}

/** What was answered, by template; nothing when it could not be asked, as in most browsers. */
async function answersTo(templates: readonly string[]): Promise<Answers> {
  if (templates.length === 0) return {};
  const most = templates.slice(0, mostAtOnce);
  try {
    if (process.env.TARO_ENV !== 'weapp') return (await window.askAboutMessages?.(most)) ?? {};
    return await ask(most).catch((failure: unknown) => {
      if (most.length <= mostInOlder || !isTooMany(failure)) throw failure;
      return ask(most.slice(0, mostInOlder));
    });
  } catch {
    return {};
  }
}

/**
 * Asks whether WeChat may tell the person how this goes on, and tells the server what they said. Call it first thing in
 * the tap: WeChat opens the question only there. Whatever they answer, and whatever goes wrong, what they came to do
 * goes on; nothing waits for the server.
 */
export function useConsent(): () => Promise<void> {
  const { call } = useServer();
  const signedIn = useSignedIn();
  return async () => {
    const answers = await answersTo(signedIn.at === 'in' ? signedIn.me.templates : []);
    if (Object.keys(answers).length > 0) void call('consents', { body: { key: newKey(), answers } });
  };
}
