import { createContext, useContext } from 'react';
import * as z from '../../../functions/contract/z';
import type { HelpingId } from '../../../functions/contract/people/helping';
import { appLife } from '../session/appLife';
import { makeCall, type Call } from './call';
import { newKey } from '../device/clientKey';
import { drafts } from '../drafts/drafts';
import { makeFileQueue, type FileQueue } from '../files/queue/fileQueue';
import { sendBytes } from '../files/queue/sendBytes';
import { shrink } from '../files/pick/shrink';
import { boxOnDevice } from '../outbox/box';
import { makeOutbox, type Outbox } from '../outbox/outbox';
import { sealed } from '../seal/sealed';
import { isShut } from '../seal/vault';
import { send } from './send';
import { KeptSession, makeSession } from '../session/session';
import type { SessionKeeper } from '../session/sessionKeeper';
import { helpingId, helpingIsOver } from '../session/helping';
import { signInCodes } from '../session/signInCode';
import { kept, type Kept } from '../device/storage';

/** The server as the app knows it: asked by name, for the person of the session. */
export type Server = {
  call: Call;
  /** The same in the stead of one whom whoever is in helps, without going over to them. */
  callFor: (leave: HelpingId) => Call;
  session: SessionKeeper;
  files: FileQueue;
  outbox: Outbox;
};

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
  const session = makeSession({ send, codes: signInCodes, keep, isShut, helping: helpingId });
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const callBy = (helping: () => HelpingId | undefined) =>
    makeCall({ send, session, helping: { id: helping, isOver: helpingIsOver }, pause, now: Date.now });
  const call = callBy(helpingId);
  const outbox = makeOutbox({
    call,
    who: () => session.personId(),
    isVisit: session.isVisit.read,
    box: boxOnDevice,
    drafts,
    newKey,
    life: appLife.now,
    now: Date.now,
  });
  return {
    call,
    callFor: (leave) => callBy(() => leave),
    session,
    outbox,
    files: makeFileQueue({ call, send: sendBytes, shrink, pause, now: Date.now }),
  };
}

/** Which server a screen talks to; a test puts its own in place. */
export const ServerContext = createContext<Server>(connect());

export const useServer = (): Server => useContext(ServerContext);
