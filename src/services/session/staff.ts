import type { Me } from '../../../functions/contract/people/session';
import type { SignedIn } from './sessionKeeper';

/** Whoever is in, if they act for an office now. */
export const staffIn = (signedIn: SignedIn): Me | undefined =>
  signedIn.at === 'in' && signedIn.me.acting.role !== 'resident' ? signedIn.me : undefined;
