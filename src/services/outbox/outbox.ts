import type { ClientKey } from '../../../functions/contract/ids';
import type { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import { Filing, NamelessFiling } from '../../../functions/contract/kinds';
import { BesideFiling } from '../../../functions/contract/people/beside';
import { phoneProblem, type Answer, type CallProblem } from '../server/answer';
import type { Call } from '../server/call';
import { isInStead, newcomer, type Draft } from '../drafts/draft';
import type { drafts as Drafts } from '../drafts/drafts';
import { watched, type Watched } from '../device/watched';
import type { Box, Posted } from './posted';
import { arrivalOf, askedBy, type Received } from './received';

/** What was received is still told of for so long, milliseconds. */
const toldMs = 86_400_000;

/** Why it was not taken now, and may be later as it is: it stays, and is sent again. */
const passing: ReadonlySet<CallProblem['code']> = new Set([
  ...(['offline', 'timeout', 'busy', 'store_unavailable', 'too_many_requests'] as const),
  ...(['signed_out', 'locked', 'not_signed_in', 'session_ended'] as const),
]);

/** Whether it is queued for the reason that is told: nothing of it has to be changed. */
export const isPassing = ({ code }: CallProblem): boolean => passing.has(code);

export type Outbox = {
  /** Changes with whatever happens in it. */
  turn: Watched<number>;
  /** All there is of the person who is in, the newest first. */
  list: () => Posted[];
  find: (id: string) => Posted | undefined;
  isSending: (id: string) => boolean;
  /**
   * Takes it over from the drafts: from here on it is sent, however often that takes, and received once. Whether it outlives
   * the app: where the device did not take it, the draft stays for that.
   */
  post: (draft: Draft, to: Posted['to'], body: unknown) => boolean;
  /** One try, with the waits of `call`. However many ask at once, it goes out once. */
  send: (id: string) => Promise<Answer<Received>>;
  /** A try for each that is still here and of whoever is in. */
  sendAll: () => Promise<void>;
  /** Back among the drafts, to be written on; undefined where it is received or gone. */
  takeBack: (id: string) => Draft | undefined;
  /** The person has seen that it was received: no list tells them again. Its page is there for a day. */
  told: (id: string) => void;
  /** The code of a question that was received without a name, until the app is left. */
  codeOf: (posted: Posted) => { text: string; ask: CodeQuestion | null; page: string } | undefined;
  /** It was given to the person beside, on paper: this phone has nothing of it any more. */
  handedOver: (id: string) => void;
  /** Leaves nothing of it behind on a device that others may use. */
  forgetAll: () => void;
};

type Parts = {
  call: Call;
  who: () => string | undefined;
  /** Whether a code let in whoever that is: of a device that is not theirs they take nothing over. */
  isVisit: () => boolean;
  box: Box;
  drafts: Pick<typeof Drafts, 'save' | 'letGo'>;
  newKey: () => ClientKey;
  /** Names this life of the app: from one leaving to the next. */
  life: () => string;
  /** Milliseconds. */
  now: () => number;
};

/**
 * What is to be filed, from the tap on: it lies on the device before the first byte leaves, goes out under one key with the
 * same words each time, and leaves the device's care only when the server has said that it has it. Killed at any moment, it
 * goes on when the app is opened again.
 */
export function makeOutbox({ call, who, isVisit, box, drafts, newKey, life, now }: Parts): Outbox {
  const turn = watched(0);
  const changed = () => turn.set(turn.read() + 1);
  const underWay = new Map<string, Promise<Answer<Received>>>();
  /** What a storage that is full or forbidden did not take: it goes out all the same, as long as the app lives. */
  const unkept = new Map<string, Posted>();

  const read = (id: string): Posted | undefined => unkept.get(id) ?? box.read(id);
  function write(posted: Posted): void {
    if (box.write(posted)) unkept.delete(posted.id);
    else unkept.set(posted.id, posted);
  }
  function remove(id: string): void {
    unkept.delete(id);
    box.remove(id);
  }
  const ids = (): string[] => [...new Set([...box.ids(), ...unkept.keys()])];

  const mayGo = ({ to, draft }: Posted): boolean =>
    to === 'fileWithoutName' ||
    draft.who === who() ||
    (draft.who === newcomer && who() !== undefined && !isInStead(who()) && !isVisit());

  async function asked({ to, body }: Posted): Promise<Answer<Received>> {
    if (to === 'fileWithoutName') {
      const answer = await call('fileWithoutName', { body: NamelessFiling.parse(body) });
      if (!answer.ok) return answer;
      const { view, isEarlier } = answer.reply;
      return { ok: true, reply: { caseId: null, arrival: arrivalOf(view, isEarlier) } };
    }
    if (to === 'fileBeside') {
      const answer = await call('fileBeside', { body: BesideFiling.parse(body) });
      if (!answer.ok) return answer;
      const { openAt: page, ...told } = answer.reply;
      return {
        ok: true,
        reply: { caseId: null, arrival: { ...told, isEarlier: false, mayInvite: false }, page },
      };
    }
    const answer = await call('fileCase', { body: Filing.parse(body) });
    if (!answer.ok) return answer;
    return { ok: true, reply: { caseId: answer.reply.state.id, arrival: arrivalOf(answer.reply, false) } };
  }

  function end(posted: Posted, answer: Answer<Received>): void {
    // Taken back, or forgotten with all that was on the device, while it was under way.
    if (!read(posted.id)) return;
    if (answer.ok) {
      const { code: text } = posted.draft;
      const { caseId, arrival, page = '' } = answer.reply;
      const isByCode = posted.to !== 'fileCase' && text !== null;
      const code = isByCode ? { text, life: life(), ask: askedBy(posted.body), page } : null;
      write({
        ...posted,
        draft: { ...posted.draft, answers: null, code: null },
        body: null,
        state: {
          at: 'received',
          receivedAt: now(),
          caseId,
          arrival,
          code,
          isTold: false,
        },
      });
      drafts.letGo(posted.draft);
      // What was written since the first try has not gone: it is another question.
      if (arrival.isEarlier) drafts.save({ ...posted.draft, id: newKey(), key: newKey(), code: null });
    } else if (!isPassing(answer.problem)) {
      const { detail, caseId: other = null } = answer.problem;
      write({ ...posted, state: { at: 'refused', detail, caseId: other } });
    }
  }

  async function go(posted: Posted): Promise<Answer<Received>> {
    const answer = await asked(posted);
    end(posted, answer);
    return answer;
  }

  function send(id: string): Promise<Answer<Received>> {
    const posted = read(id);
    if (posted?.state.at !== 'here' || (isInStead(posted.draft.who) && !mayGo(posted)))
      return Promise.resolve(phoneProblem('not_understood'));
    const going = underWay.get(id) ?? go(posted).finally(() => (underWay.delete(id), changed()));
    if (!underWay.has(id)) {
      underWay.set(id, going);
      changed();
    }
    return going;
  }

  /** Told of for a day; a question without a name, of which nothing is to be found on the phone, until the app is left. */
  function isOver({ to, state }: Posted): boolean {
    if (state.at !== 'received') return false;
    const isLeft = to !== 'fileCase' && state.isTold && state.code?.life !== life();
    return isLeft || now() - state.receivedAt >= toldMs;
  }

  /** A code outlives no leaving, whether anybody has seen it or not. */
  function withoutOldCode(posted: Posted): Posted {
    const { state } = posted;
    if (state.at !== 'received' || !state.code || state.code.life === life()) return posted;
    const left: Posted = { ...posted, state: { ...state, code: null } };
    write(left);
    return left;
  }

  const all = (): Posted[] =>
    ids().flatMap((id) => {
      const posted = read(id);
      if (!posted) return [];
      if (!isOver(posted)) return [withoutOldCode(posted)];
      remove(id);
      return [];
    });

  return {
    turn,
    list: () =>
      all()
        .filter(({ state }) => state.at !== 'received' || !state.isTold)
        .filter(({ draft }) => draft.who === who() || (draft.who === newcomer && !isInStead(who())))
        .sort((one, other) => other.postedAt - one.postedAt),
    find(id) {
      const posted = read(id);
      return posted && !isOver(posted) ? posted : undefined;
    },
    isSending: (id) => underWay.has(id),
    post(draft, to, body) {
      write({ id: draft.id, draft, to, body, postedAt: now(), state: { at: 'here' } });
      const isKept = !unkept.has(draft.id);
      if (isKept) drafts.letGo(draft);
      changed();
      return isKept;
    },
    send,
    async sendAll() {
      for (const posted of all()) {
        // Killed between the two, it would stand among the drafts as well.
        if (!unkept.has(posted.id)) drafts.letGo(posted.draft);
        if (posted.state.at === 'here' && mayGo(posted)) await send(posted.id);
      }
    },
    takeBack(id) {
      const posted = read(id);
      if (!posted || posted.state.at === 'received' || underWay.has(id)) return undefined;
      drafts.save(posted.draft);
      remove(id);
      changed();
      return posted.draft;
    },
    told(id) {
      const posted = read(id);
      if (posted?.state.at !== 'received' || posted.state.isTold) return;
      write({ ...posted, state: { ...posted.state, isTold: true } });
      changed();
    },
    codeOf: ({ state }) => (state.at === 'received' && state.code?.life === life() ? state.code : undefined),
    handedOver(id) {
      remove(id);
      changed();
    },
    forgetAll() {
      ids().forEach(remove);
      changed();
    },
  };
}
