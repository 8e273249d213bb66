import { removeDrafts } from '../drafts/drafts';
import { lastTime } from '../filing/lastTime';
import { forgetNear } from '../places/nearOffice';
import { forgetSeen } from '../server/lastSeen';
import type { Server } from '../server/server';
import { dropHelping } from './helping';
import { unseen } from './unseen';

/** Leaves nothing of the person behind on a device that another may use next. `isEnded`: whether the server has ended the session. */
export function forgetDevice(
  { session, outbox }: Pick<Server, 'session' | 'outbox'>,
  isEnded: boolean,
): void {
  dropHelping();
  session.leave(isEnded);
  removeDrafts();
  outbox.forgetAll();
  lastTime.forget();
  forgetNear();
  forgetSeen();
  unseen.set(0);
}
