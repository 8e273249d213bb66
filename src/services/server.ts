import { createContext, useContext } from 'react';
import * as z from '../../functions/contract/z';
import { makeCall, type Call } from './call';
import { newKey } from './clientKey';
import { drafts } from './drafts/drafts';
import { makeFileQueue, type FileQueue } from './files/fileQueue';
import { sendBytes } from './files/sendBytes';
import { shrink } from './files/shrink';
import { boxOnDevice } from './outbox/box';
import { makeOutbox, type Outbox } from './outbox/outbox';
import { sealed } from './seal/sealed';
import { lockState } from './seal/vault';
import { send } from './send';
import { KeptSession, makeSession, type SessionKeeper } from './session';
import { signInCodes } from './signInCode';
import { kept, type Kept } from './storage';

/** The server as the app knows it: asked by name, for the person of the session. */
export type Server = { call: Call; session: SessionKeeper; files: FileQueue; outbox: Outbox };

/**
 * An older version kept the session that a code had opened as if it were the device's own. It is let go; in a browser,
 * where it lies in the cookie, the server is told.
 */
function endKeptVisit(keep: Kept<KeptSession>): void {
  const visited = kept('recovered', z.string());
  const stored = keep.read();
  if (visited.read() !== undefined && stored?.personId === visited.read()) {
    if (stored?.refreshToken === null) keep.write({ ...stored, left: true });
    else keep.remove();
  }
  visited.remove();
}

function connect(): Server {
  const keep = sealed('session', KeptSession);
  endKeptVisit(keep);
  const session = makeSession({ send, codes: signInCodes, keep, isShut: () => lockState.read() === 'shut' });
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const call = makeCall({ send, session, pause, now: Date.now });
  const outbox = makeOutbox({
    call,
    who: () => session.personId(),
    box: boxOnDevice,
    drafts,
    newKey,
    now: Date.now,
  });
  return {
    call,
    session,
    outbox,
    files: makeFileQueue({ call, send: sendBytes, shrink, pause, now: Date.now }),
  };
}

/** Which server a screen talks to; a test puts its own in place. */
export const ServerContext = createContext<Server>(connect());

export const useServer = (): Server => useContext(ServerContext);
