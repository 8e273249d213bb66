import { rates } from '../../functions/contract/limits';
import { newPhoto } from '../support/attachments';
import { fileOne } from '../support/filings';
import { sendForm } from '../support/fileStore';
import { openMailroom, type Mailroom } from '../support/mailroom';
import { type Person, problemIn, requestTo, signIn } from '../support/person';
import { compound, html, jpeg, pdf, place, png } from '../support/samples';
import { announced, filingWith, opening, stateOf } from './ofFiles';

let room: Mailroom;
let olan: Person;
let bat: Person;

beforeEach(async () => {
  room = await openMailroom();
  [olan, bat] = [await signIn(room.api, 'olan'), await signIn(room.api, 'bat')];
});
afterEach(() => room.close());

describe('sending', () => {
  test('a photo is received as it is kept: without where it was taken, with the digest of that', async () => {
    const file = await room.sent(olan, jpeg());
    expect(file).toMatchObject({ state: 'received', refusal: null, scan: 'notScanned', kind: 'photo' });
    const { url } = await olan.call('openFile', opening(file.id));
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(kept.includes(place)).toBe(false);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', kept)).toString('hex');
    expect([file.digest, file.size]).toEqual([digest, kept.length]);
    expect(await room.keys()).toEqual([`kept/${file.id}`]);
  });

  test('the same key is the same file, and a new form as long as it has not come', async () => {
    const body = newPhoto({ size: pdf.length, kind: 'pdf', type: 'application/pdf' });
    const first = await olan.call('offerFile', { body });
    const again = await olan.call('offerFile', { body });
    expect(again.file).toEqual(first.file);
    await sendForm(again.upload ?? { url: '', fields: {} }, pdf);
    await room.attend();
    const done = await olan.call('offerFile', { body });
    expect([done.file.state, done.upload]).toEqual(['received', null]);
  });

  test('the same key for a file of another name is told', async () => {
    const body = newPhoto();
    await olan.call('offerFile', { body });
    expect(await olan.refused('offerFile', { body: { ...body, name: '另一张.jpg' } })).toBe('key_used');
  });

  test("the same key from somebody else is somebody else's file", async () => {
    const body = newPhoto();
    const [mine, theirs] = [await olan.call('offerFile', { body }), await bat.call('offerFile', { body })];
    expect(mine.file.id).not.toBe(theirs.file.id);
  });

  test.each([
    ['a page that says it is a photo', html, {}, 'notWhatItSays'],
    ['a PNG that says it is a JPEG', png(), {}, 'notWhatItSays'],
    ['a photo that breaks off', jpeg().subarray(0, 60), {}, 'notWhatItSays'],
    [
      'a table of the old Office as Word',
      compound('Workbook'),
      { kind: 'word', type: 'application/msword' },
      'notWhatItSays',
    ],
    ['a page as a voice', html, { kind: 'voice', type: 'audio/mpeg' }, 'notWhatItSays'],
  ] as const)('%s is refused, and nothing of it is kept', async (_, content, part, refusal) => {
    const file = await room.sent(olan, Buffer.from(content), part);
    expect(file).toMatchObject({ state: 'refused', refusal, digest: null });
    expect(await room.keys()).toEqual([]);
    expect(await olan.refused('openFile', opening(file.id))).toBe('file_not_received');
    expect(await olan.refused('fileCase', { body: filingWith(file.id) })).toBe('unknown_file');
  });

  test.each([
    ['nothing in it', Buffer.alloc(0), 'EntityTooSmall'],
    ['one byte more than announced', Buffer.concat([jpeg(), Buffer.alloc(1)]), 'EntityTooLarge'],
  ])('a file with %s does not get in', async (_, content, code) => {
    const { upload } = await olan.call('offerFile', { body: newPhoto({ size: jpeg().length }) });
    expect(await sendForm(upload ?? { url: '', fields: {} }, content)).toMatchObject({ code });
    expect([await room.attend(), await room.keys()]).toEqual([[], []]);
  });

  test('a form that is used again after the file was checked changes nothing', async () => {
    const body = newPhoto({ size: 10_000, kind: 'pdf', type: 'application/pdf' });
    const { file, upload } = await olan.call('offerFile', { body });
    const form = upload ?? { url: '', fields: {} };
    await sendForm(form, pdf);
    await sendForm(form, Buffer.concat([pdf, Buffer.from('%more')]));
    expect(await room.attend()).toEqual(['received', 'nobodys']);
    await sendForm(form, html);
    expect(await room.attend()).toEqual(['nobodys']);
    expect(await stateOf(olan, file.id)).toMatchObject({ state: 'received', size: pdf.length });
    expect(await room.keys()).toEqual([`kept/${file.id}`]);
  });

  test('what a scanner finds harmful is not kept; what it passes is said to be clean', async () => {
    room.scanWith(async () => 'harmful');
    expect(await room.sent(olan, jpeg())).toMatchObject({ state: 'refused', refusal: 'harmful' });
    expect(await room.keys()).toEqual([]);
    room.scanWith(async () => 'clean');
    expect(await room.sent(olan, jpeg())).toMatchObject({ state: 'received', scan: 'clean' });
  });

  test('while the scanner is down a file waits: neither clean nor refused nor forgotten', async () => {
    room.scanWith(() => Promise.reject(new Error('down')));
    const { file, upload } = await olan.call('offerFile', { body: newPhoto({ size: jpeg().length }) });
    await sendForm(upload ?? { url: '', fields: {} }, jpeg());
    const [arrived] = room.store.created;
    await expect(room.attend()).rejects.toThrow('down');
    await room.pass(30);
    expect(await stateOf(await signIn(room.api, 'olan'), file.id)).toMatchObject({ state: 'awaited' });
    room.scanWith(async () => 'clean');
    room.store.created.push(...(arrived ? [arrived] : []));
    expect(await room.attend()).toEqual(['received']);
  });

  test('names: one line, no longer than it may be', async () => {
    const named = (name: string) => olan.refused('offerFile', { body: newPhoto({ name }) });
    expect(await named('名'.repeat(5000))).toBe('invalid_input');
    expect(await named('')).toBe('invalid_input');
  });

  test.each([
    ['a type that is not of its kind', { kind: 'photo', type: 'application/pdf' }],
    ['a page', { type: 'text/html' }],
    ['nothing', { size: 0 }],
    ['one byte over 20 MB', { size: 20 * 1024 * 1024 + 1 }],
    ['a voice of 61 seconds', { kind: 'voice', type: 'audio/mpeg', seconds: 61 }],
  ])('%s is not announced', async (_, part) => {
    const body = { ...newPhoto(), ...part };
    const reply = await room.api.send(requestTo('offerFile', { body }, olan.session.accessToken));
    expect(problemIn(reply).code).toBe('invalid_input');
  });

  test('so many an hour; asking again for one that was announced is not counted', async () => {
    const counted = room.api.instance({
      rates: { ...room.api.deps.rates, upload: { ...rates.upload, limit: 2 } },
    });
    const first = newPhoto();
    const ask = (body = newPhoto()) =>
      counted.send(requestTo('offerFile', { body }, olan.session.accessToken));
    const replies = [await ask(first), await ask(), await ask(), await ask(first)];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
  });
});

describe('as time passes', () => {
  test('one that a case waits for in vain is said not to have come, and may come all the same', async () => {
    const body = newPhoto({ size: jpeg().length });
    const { file } = await olan.call('offerFile', { body });
    const { state } = await fileOne(olan, filingWith(file.id));
    await room.pass(2);
    const later = await signIn(room.api, 'olan');
    expect(await stateOf(later, file.id)).toMatchObject({ state: 'refused', refusal: 'neverCame' });
    const again = await later.call('offerFile', { body });
    expect(again.file).toMatchObject({ state: 'awaited', refusal: null });
    await sendForm(again.upload ?? { url: '', fields: {} }, jpeg());
    expect(await room.attend()).toEqual(['received']);
    await room.pass(24 * 30);
    const muchLater = await signIn(room.api, 'olan');
    const view = await muchLater.call('getCase', { params: { caseId: state.id }, query: {} });
    expect(view.files).toMatchObject([{ state: 'received', refusal: null }]);
    expect(await room.keys()).toEqual([`kept/${file.id}`]);
  });

  test('one that nothing refers to goes: after a day when it never came, after a week when it did', async () => {
    const [awaited, received] = [await announced(olan), await room.sent(olan, jpeg())];
    const left = async () => {
      const ids = `${awaited.id},${received.id}`;
      const { files } = await (await signIn(room.api, 'olan')).call('myFiles', { query: { ids } });
      return files.map(({ id }) => id);
    };
    await room.pass(23);
    expect(await left()).toEqual([awaited.id, received.id]);
    await room.pass(2);
    expect(await left()).toEqual([received.id]);
    await room.pass(24 * 7);
    expect([await left(), await room.keys()]).toEqual([[], []]);
  });

  test('one of a case is never swept', async () => {
    const { id } = await room.sent(olan, jpeg());
    await fileOne(olan, filingWith(id));
    await room.pass(24 * 10);
    expect(await room.keys()).toEqual([`kept/${id}`]);
  });

  test('what arrives for a file that is gone is taken away', async () => {
    const { upload } = await olan.call('offerFile', { body: newPhoto({ size: jpeg().length }) });
    const form = upload ?? { url: '', fields: {} };
    await sendForm(form, jpeg());
    const [arrived] = room.store.created.splice(0);
    await room.store.local?.objects.remove(arrived?.key ?? '', arrived?.version ?? '');
    await room.pass(25);
    room.store.created.push(...(arrived ? [arrived] : []));
    expect([await room.attend(), await room.keys()]).toEqual([['nobodys'], []]);
  });
});
