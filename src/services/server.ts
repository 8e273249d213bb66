import { createContext, useContext } from 'react';
import { makeCall, type Call } from './call';
import { makeFileQueue, type FileQueue } from './files/fileQueue';
import { sendBytes } from './files/sendBytes';
import { shrink } from './files/shrink';
import { send } from './send';
import { KeptSession, makeSession, type SessionKeeper } from './session';
import { signInCodes } from './signInCode';
import { kept } from './storage';

/** The server as the app knows it: asked by name, for the person of the session. */
export type Server = { call: Call; session: SessionKeeper; files: FileQueue };

function connect(): Server {
  const session = makeSession({ send, codes: signInCodes, keep: kept('session', KeptSession) });
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const call = makeCall({ send, session, pause, now: Date.now });
  return { call, session, files: makeFileQueue({ call, send: sendBytes, shrink, pause, now: Date.now }) };
}

/** Which server a screen talks to; a test puts its own in place. */
export const ServerContext = createContext<Server>(connect());

export const useServer = (): Server => useContext(ServerContext);
