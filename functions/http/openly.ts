import type { EndpointName } from '../contract/endpoints';
import { addressSubject } from './auth/addressSubject';
import type { OpenContext } from './context';
import { orBySolving } from './puzzle';

/** What is written by them, and guesses, they count themselves. */
const countThemselves: readonly EndpointName[] = [
  ...(['login', 'refresh', 'fileWithoutName', 'recover', 'publicCode'] as const),
];

/**
 * Lets in what is asked without signing in, by address and in this instance's memory alone: a flood of such requests costs
 * the table nothing. Whoever shares an address with it goes on by a puzzle.
 * @throws TooManyRequests with a puzzle
 */
export async function admitOpenly(name: EndpointName, context: OpenContext): Promise<void> {
  if (countThemselves.includes(name)) return;
  const subject = addressSubject(context.sourceIp, context.doorSecrets);
  await orBySolving('open', subject, context);
  await context.rate.addHere('open', subject);
}
