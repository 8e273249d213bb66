import type { ClientKey } from '../../../functions/contract/ids';
import { Filing, NamelessFiling } from '../../../functions/contract/kinds';
import type { CaseView } from '../../../functions/contract/views';
import { phoneProblem, type Answer, type CallProblem } from '../answer';
import type { Call } from '../call';
import type { Draft } from '../drafts/draft';
import { watched, type Watched } from '../watched';
import type { Box, Posted } from './posted';

/** What was received is still told of for so long, milliseconds. */
const toldMs = 86_400_000;

/** Why it was not taken now, and may be later as it is: it stays, and is sent again. */
const passing: ReadonlySet<CallProblem['code']> = new Set([
  ...(['offline', 'timeout', 'busy', 'store_unavailable', 'too_many_requests'] as const),
  ...(['signed_out', 'locked', 'not_signed_in', 'session_ended'] as const),
]);

/** Whether it is queued for the reason that is told: nothing of it has to be changed. */
export const isPassing = ({ code }: CallProblem): boolean => passing.has(code);

/** `isEarlier`: what stands there under the key has other words, which came before. */
export type Received = { view: CaseView; isEarlier: boolean };

export type Outbox = {
  /** Changes with whatever happens in it. */
  turn: Watched<number>;
  /** All there is of the person who is in, the newest first. */
  list: () => Posted[];
  find: (id: string) => Posted | undefined;
  isSending: (id: string) => boolean;
  /** Takes it over from the drafts: from here on it is sent, however often that takes, and received once. */
  post: (draft: Draft, to: Posted['to'], body: unknown) => void;
  /** One try, with the waits of `call`. However many ask at once, it goes out once. */
  send: (id: string) => Promise<Answer<Received>>;
  /** A try for each that is still here and of whoever is in. */
  sendAll: () => Promise<void>;
  /** Back among the drafts, to be written on; undefined where it is received or gone. */
  takeBack: (id: string) => Draft | undefined;
  /** Nobody has to be told of it any more. */
  forget: (id: string) => void;
};

type Parts = {
  call: Call;
  who: () => string | undefined;
  box: Box;
  drafts: { save: (draft: Draft) => void; remove: (id: string) => void };
  newKey: () => ClientKey;
  /** Milliseconds. */
  now: () => number;
};

/**
 * What is to be filed, from the tap on: it lies on the device before the first byte leaves, goes out under one key with the
 * same words each time, and leaves the device's care only when the server has said that it has it. Killed at any moment, it
 * goes on when the app is opened again.
 */
export function makeOutbox({ call, who, box, drafts, newKey, now }: Parts): Outbox {
  const turn = watched(0);
  const changed = () => turn.set(turn.read() + 1);
  const underWay = new Map<string, Promise<Answer<Received>>>();

  const mayGo = ({ to, draft }: Posted): boolean =>
    to === 'fileWithoutName' || draft.who === who() || (draft.who === 'new' && who() !== undefined);

  async function asked({ to, body }: Posted): Promise<Answer<Received>> {
    if (to === 'fileWithoutName') {
      const answer = await call('fileWithoutName', { body: NamelessFiling.parse(body) });
      return answer.ok ? { ok: true, reply: answer.reply } : answer;
    }
    const answer = await call('fileCase', { body: Filing.parse(body) });
    return answer.ok ? { ok: true, reply: { view: answer.reply, isEarlier: false } } : answer;
  }

  function end(posted: Posted, answer: Answer<Received>): void {
    // Taken back, or forgotten with all that was on the device, while it was under way.
    if (!box.read(posted.id)) return;
    const caseId = posted.to === 'fileCase' && answer.ok ? answer.reply.view.state.id : null;
    if (answer.ok) {
      const draft = { ...posted.draft, answers: null, code: null };
      box.write({ ...posted, draft, body: null, state: { at: 'received', receivedAt: now(), caseId } });
      // What was written since the first try has not gone: it is another question.
      if (answer.reply.isEarlier) drafts.save({ ...posted.draft, id: newKey(), key: newKey(), code: null });
    } else if (!isPassing(answer.problem)) {
      const { detail, caseId: other = null } = answer.problem;
      box.write({ ...posted, state: { at: 'refused', detail, caseId: other } });
    }
  }

  async function go(posted: Posted): Promise<Answer<Received>> {
    const answer = await asked(posted);
    end(posted, answer);
    return answer;
  }

  function send(id: string): Promise<Answer<Received>> {
    const posted = box.read(id);
    if (posted?.state.at !== 'here') return Promise.resolve(phoneProblem('not_understood'));
    const going = underWay.get(id) ?? go(posted).finally(() => (underWay.delete(id), changed()));
    if (!underWay.has(id)) {
      underWay.set(id, going);
      changed();
    }
    return going;
  }

  const all = (): Posted[] =>
    box.ids().flatMap((id) => {
      const posted = box.read(id);
      if (!posted) return [];
      const isOld = posted.state.at === 'received' && now() - posted.state.receivedAt >= toldMs;
      if (isOld) box.remove(id);
      return isOld ? [] : [posted];
    });

  return {
    turn,
    list: () =>
      all()
        .filter(({ draft }) => draft.who === who() || draft.who === 'new')
        .sort((one, other) => other.postedAt - one.postedAt),
    find: (id) => box.read(id),
    isSending: (id) => underWay.has(id),
    post(draft, to, body) {
      box.write({ id: draft.id, draft, to, body, postedAt: now(), state: { at: 'here' } });
      drafts.remove(draft.id);
      changed();
    },
    send,
    async sendAll() {
      for (const posted of all()) {
        // Killed between the two, it would stand among the drafts as well.
        drafts.remove(posted.id);
        if (posted.state.at === 'here' && mayGo(posted)) await send(posted.id);
      }
    },
    takeBack(id) {
      const posted = box.read(id);
      if (!posted || posted.state.at === 'received' || underWay.has(id)) return undefined;
      drafts.save(posted.draft);
      box.remove(id);
      changed();
      return posted.draft;
    },
    forget(id) {
      box.remove(id);
      changed();
    },
  };
}
