import { Session } from '../people/session';
import { TextAsked, TextBegun, TextTyped } from '../people/textSignIn';
import type { Endpoint } from './endpoint';

/**
 * A browser is signed in by a text message to the number of whoever sits at it, where that is set up. What is unknown, over, used, of
 * another browser or typed wrong is refused in one way.
 */
export const textSignInEndpoints = {
  beginText: {
    method: 'POST',
    path: '/v1/session/text',
    title: 'Send six figures to a number, if WeChat has named it as somebody’s; the reply is the same if not',
    open: true,
    params: null,
    query: null,
    body: TextAsked,
    reply: TextBegun,
  },
  finishText: {
    method: 'POST',
    path: '/v1/session/text/finish',
    title: 'Sign this browser in by the six figures that were sent for it, once',
    open: true,
    params: null,
    query: null,
    body: TextTyped,
    reply: Session,
  },
} as const satisfies Record<string, Endpoint>;
