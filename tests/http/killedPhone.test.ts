import type { Draft } from '../../src/services/drafts/draft';
import { makeCall } from '../../src/services/server/call';
import { makeOutbox } from '../../src/services/outbox/outbox';
import type { Posted } from '../../src/services/outbox/posted';
import type { Send } from '../../src/services/server/send';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, newKey, withoutName } from '../support/filings';
import { type Person, personWith, signIn, staff, visitor } from '../support/person';

// The app's own outbox and client, on a phone that is killed somewhere between the tap and the reply and opened again.

let api: Api;
let olan: Person;
beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  olan = await signIn(api, 'olan');
});
afterAll(() => api.close());

/** Where the phone dies: nothing of what it was to do from there on happens. */
const deaths = [
  'before it is sent',
  'on the way',
  'before the reply',
  'with the reply',
  'among the drafts',
] as const;
type Death = (typeof deaths)[number] | 'never';

/** What a phone keeps over its death: its outbox and its drafts, as text. */
const memory = () => ({ box: new Map<string, string>(), drafts: new Map<string, string>() });
type Memory = ReturnType<typeof memory>;

let lives = 0;

function phone({ box, drafts }: Memory, death: Death) {
  lives += 1;
  const life = `life ${lives}`;
  let isDead = false;
  let told = (): void => undefined;
  const hasDied = new Promise<void>((done) => (told = done));
  const dies = (): Promise<never> => {
    isDead = true;
    told();
    return new Promise(() => undefined);
  };
  /** A dead phone writes nothing; all that a living one is given, it takes. */
  const alive = (touch: () => void) => {
    if (!isDead) touch();
    return true;
  };
  const reached: string[] = [];

  const send: Send = async ({ method, path, token, body }) => {
    if (death === 'on the way') return dies();
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const { status, text } = await api.send({ method, path, headers, body: JSON.stringify(body) });
    reached.push(path);
    if (death === 'before the reply') return dies();
    // The reply is there, but not a letter of it is kept.
    if (death === 'with the reply') isDead = true;
    return { status, body: JSON.parse(text) };
  };
  const session = { token: async () => ({ ok: true as const, reply: olan.session.accessToken }) };
  const outbox = makeOutbox({
    call: makeCall({ send, session, pause: async () => undefined, now: () => 0 }),
    who: () => olan.session.me.personId,
    isVisit: () => false,
    box: {
      ids: () => [...box.keys()],
      read: (id) => {
        const text = box.get(id);
        return text === undefined ? undefined : (JSON.parse(text) as Posted);
      },
      write: (posted) => alive(() => void box.set(posted.id, JSON.stringify(posted))),
      remove: (id) => alive(() => void box.delete(id)),
    },
    drafts: {
      save: (draft) => void alive(() => void drafts.set(draft.id, JSON.stringify(draft))),
      letGo: ({ id }) => void alive(() => death !== 'among the drafts' && void drafts.delete(id)),
    },
    newKey,
    life: () => life,
    now: () => 0,
  });
  return { outbox, reached, hasDied };
}

const draftOf = (who: string, code: string | null): Draft => ({
  ...{ id: newKey(), key: newKey(), who, code, kind: 'consultation', place: 'consultation' },
  ...{
    cameFrom: null,
    answers: { question: '问' },
    step: null,
    savedAt: 0,
    nameless: code !== null,
    risky: false,
  },
});

/** Tapped, killed, opened as often as it takes. What is left of it on the phone. */
async function tapped(to: Posted['to'], body: { key: string; code?: string }, death: Death): Promise<Memory> {
  const kept = memory();
  const draft = { ...draftOf(olan.session.me.personId, body.code ?? null), key: body.key };
  kept.drafts.set(draft.id, JSON.stringify(draft));
  const first = phone(kept, death);
  first.outbox.post(draft, to, body);
  if (death !== 'before it is sent') await Promise.race([first.outbox.send(draft.id), first.hasDied]);
  await phone(kept, 'never').outbox.sendAll();
  const again = phone(kept, 'never');
  await again.outbox.sendAll();
  expect(again.reached).toEqual([]);
  return kept;
}

const stateIn = ({ box }: Memory) => [...box.values()].map((text) => (JSON.parse(text) as Posted).state.at);
/** Of each death, a code whose phone died it. */
const codes = new Map<Death, string>();
const fifty = Array.from({ length: 50 }, (_, nth): Death => deaths[nth % deaths.length] ?? 'never');

test('killed between tap and reply fifty times with a name: none is lost, none is there twice', async () => {
  const filings = fifty.map((death) => ({ death, body: consultation() }));
  for (const { death, body } of filings) {
    const kept = await tapped('fileCase', body, death);
    expect([death, stateIn(kept), kept.drafts.size]).toEqual([death, ['received'], 0]);
  }
});

test('and fifty times without one', async () => {
  for (const death of fifty) {
    const body = withoutName();
    const kept = await tapped('fileWithoutName', body, death);
    expect([death, stateIn(kept), kept.drafts.size]).toEqual([death, ['received'], 0]);
    // What was received leaves neither words nor code behind.
    expect(JSON.stringify([...kept.box.values()])).not.toContain(body.code);
    expect(JSON.stringify([...kept.box.values()])).not.toContain(body.form.question);
    codes.set(death, body.code);
  }
});

test('a hundred were tapped, a hundred are there, and a code opens one of them, wherever its phone died', async () => {
  const lawyer = await staff(api, 'lawyer');
  const ids: string[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const { rows, next } = await lawyer.call('deskQueue', { query: cursor ? { cursor } : {} });
    ids.push(...rows.map(({ id }) => id));
    cursor = next ?? undefined;
    more = next !== null;
  }
  expect([ids.length, new Set(ids).size]).toEqual([100, 100]);
  for (const code of codes.values()) {
    const asker = personWith(await visitor(api).call('recover', { body: { code } }), api);
    expect((await asker.call('myCases', { query: {} })).rows).toHaveLength(1);
  }
});

test('what the server will not have as it is stays, with its words, and is a draft again when it is taken back', async () => {
  const kept = memory();
  const { outbox } = phone(kept, 'never');
  const draft = draftOf(olan.session.me.personId, null);
  outbox.post(draft, 'fileCase', consultation({ areaCode: '990101000000' }));
  await outbox.sendAll();
  expect(outbox.list()).toMatchObject([{ state: { at: 'refused', detail: expect.any(String) } }]);
  expect(outbox.takeBack(draft.id)).toEqual(draft);
  expect([kept.box.size, kept.drafts.size]).toEqual([0, 1]);
});

test('what is another person’s waits for them', async () => {
  const kept = memory();
  const { outbox, reached } = phone(kept, 'never');
  outbox.post(draftOf('p2000000000000000000000000', null), 'fileCase', consultation());
  await outbox.sendAll();
  expect([reached, outbox.list(), stateIn(kept)]).toEqual([[], [], ['here']]);
});
