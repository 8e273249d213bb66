import type { ReactNode } from 'react';
import { Voice } from '../../../src/components/base/ways';
import { voiceHere } from '../../../src/services/device/speak';
import { act, render } from '@testing-library/react';
import type { EndpointName, ReplyOf, RequestTo } from '../../../functions/contract/endpoints';
import type { Me } from '../../../functions/contract/people/session';
import type { Answer } from '../../../src/services/server/answer';
import type { Call } from '../../../src/services/server/call';
import { makeFileQueue, type FileQueueParts } from '../../../src/services/files/queue/fileQueue';
import { appLife } from '../../../src/services/session/appLife';
import { newKey } from '../../../src/services/device/clientKey';
import { drafts } from '../../../src/services/drafts/drafts';
import { boxOnDevice } from '../../../src/services/outbox/box';
import { makeOutbox } from '../../../src/services/outbox/outbox';
import { ServerContext, type Server } from '../../../src/services/server/server';
import type { SignedIn } from '../../../src/services/session/sessionKeeper';
import { watched } from '../../../src/services/device/watched';

export type Answers = { [N in EndpointName]?: (request: RequestTo<N>) => Answer<ReplyOf<N>> };

export type FakeServer = Server & {
  /** What was asked, in order. */
  asked: { name: EndpointName; request: unknown }[];
};

const personId = 'p1000000000000000000000000';

/** Bytes arrive at once, photos stay as they are, and nothing is waited for. */
const quickest: Omit<FileQueueParts, 'call'> = {
  send: () => ({ done: Promise.resolve('arrived'), stop: () => undefined }),
  shrink: async (photo) => photo,
  pause: async () => undefined,
  now: () => 0,
};

/** What most tests say nothing of: a case that has no papers and nothing to rate, nobody who has to be phoned, no article in doubt. */
const usual: Answers = {
  papers: () => ({ ok: true, reply: { papers: [] } }),
  receipts: () => ({ ok: true, reply: { receipts: [] } }),
  help: () => ({ ok: true, reply: { cards: [], aid: null } }),
  helpings: () => ({ ok: true, reply: { given: [], received: [] } }),
  ratings: () => ({ ok: true, reply: { rounds: [] } }),
  organisations: () => ({ ok: true, reply: { organisations: [] } }),
  notes: () => ({ ok: true, reply: { notes: [], others: [] } }),
  here: () => ({ ok: true, reply: { version: 1, others: [] } }),
  checkArticles: () => ({ ok: true, reply: { cited: [] } }),
  callQueue: () => ({ ok: true, reply: { rows: [], next: null } }),
};

/**
 * A server that answers with what a test says; a question it has no answer for fails the test. `phone`: how its files
 * are sent.
 */
export function fakeServer(
  signedIn: SignedIn,
  answers: Answers,
  phone: Partial<typeof quickest> = {},
): FakeServer {
  const state = watched<SignedIn>(signedIn);
  const asked: FakeServer['asked'] = [];
  const call: Call = async (name, request) => {
    const answer = answers[name] ?? usual[name];
    // What a test says nothing of is nothing it counts.
    if (!answer || answer !== usual[name]) asked.push({ name, request });
    if (!answer) throw new Error(`the test has no answer for ${name}`);
    return answer(request);
  };
  const isVisit = watched(false);
  const stepOut = () => {
    isVisit.set(false);
    state.set(signedIn);
  };
  return {
    call,
    callFor: () => call,
    asked,
    outbox: makeOutbox({
      call,
      who: () => personId,
      isVisit: isVisit.read,
      box: boxOnDevice,
      drafts,
      newKey,
      life: appLife.now,
      now: Date.now,
    }),
    files: makeFileQueue({ call, ...quickest, ...phone }),
    session: {
      state,
      token: async () => ({ ok: true, reply: 'token' }),
      open: async () => {
        throw new Error('the test does not sign in');
      },
      accept: ({ me }) => state.set({ at: 'in', me }),
      learn: (me) => state.set({ at: 'in', me }),
      personId: () => personId,
      leave: () => undefined,
      isVisit,
      visit({ me }) {
        isVisit.set(true);
        state.set({ at: 'in', me });
      },
      endVisit: () => isVisit.read() && stepOut(),
      stepOut,
    },
  };
}

export const ok = <T,>(reply: T): Answer<T> => ({ ok: true, reply });

/** Waits until what was asked so far has been answered, and the screen has drawn it. */
export async function settled(): Promise<void> {
  await act(async () => undefined);
}

/** Renders a screen against a server; what it returns shows another in its place. */
export function renderWith(server: Server, screen: ReactNode) {
  const within = (shown: ReactNode) => (
    <ServerContext.Provider value={server}>
      <Voice.Provider value={voiceHere()}>{shown}</Voice.Provider>
    </ServerContext.Provider>
  );
  const { rerender, container } = render(within(screen));
  return { container, show: (next: ReactNode) => rerender(within(next)) };
}

export const signedInAs = (me: Me): SignedIn => ({ at: 'in', me });
