import type { OfferedFile, Upload } from '../../../../functions/contract/case/files';
import { onTheWayWords } from '../../../content/files';
import type { Answer, CallProblem } from '../../server/answer';
import type { SendBytes, Sending } from './sendBytes';

type Delivery = {
  path: string;
  /** A form that is still good, if there is one. */
  upload: Upload | null;
  /** Asks the server for a form; its reply has none when the bytes are there already. */
  offer: () => Promise<Answer<OfferedFile>>;
  send: SendBytes;
  pause: (ms: number) => Promise<void>;
  onPercent: (percent: number) => void;
  /** What is under way now, so that it can be stopped. */
  onSending: (sending: Sending) => void;
  isWanted: () => boolean;
};

/** Waits before each of the three tries, milliseconds. */
const waits = [0, 1000, 4000];

const unreached = new Set(['offline', 'timeout', 'busy']);

const saying = {
  offline: `${onTheWayWords.offline}。${onTheWayWords.offlineNext}`,
  turnedAway: `${onTheWayWords.turnedAway}。${onTheWayWords.turnedAwayNext}`,
} as const;

/** What is said of a file that the server could not be told of. */
export const notOffered = ({ code, detail }: CallProblem): string =>
  unreached.has(code) ? saying.offline : detail;

/**
 * Sends one file, whole, up to three times, with a new form after each failure: a form lives for minutes, and a phone's
 * clock does not say which. Null when it arrived, else what to say.
 */
export async function deliver({
  path,
  upload,
  offer,
  send,
  pause,
  ...how
}: Delivery): Promise<string | null> {
  let form = upload;
  let says: string = saying.offline;
  for (const wait of waits) {
    if (wait > 0) await pause(wait);
    if (!how.isWanted()) return says;
    if (!form) {
      const answer = await offer();
      if (!answer.ok) return notOffered(answer.problem);
      // The bytes were there after all: only the reply was lost.
      if (!answer.reply.upload) return null;
      form = answer.reply.upload;
    }
    const sending = send(form, path, how.onPercent);
    how.onSending(sending);
    const sent = await sending.done;
    if (sent === 'arrived') return null;
    says = saying[sent];
    form = null;
  }
  return says;
}
