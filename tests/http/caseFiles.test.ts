import { newPhoto, noFile } from '../support/attachments';
import { consultation, deed, fileOne, goes, withoutName } from '../support/filings';
import { sendForm } from '../support/fileStore';
import { openMailroom, type Mailroom } from '../support/mailroom';
import { type Person, requestTo, signIn, staff, visitor } from '../support/person';
import { staffId } from '../support/town';
import { jpeg, mp3, pdf } from '../support/samples';
import { announced, filingWith, opening, stateOf } from './ofFiles';

let room: Mailroom;
let olan: Person;
let bat: Person;

beforeEach(async () => {
  room = await openMailroom();
  [olan, bat] = [await signIn(room.api, 'olan'), await signIn(room.api, 'bat')];
});
afterEach(() => room.close());

describe('whose it is', () => {
  test("others' files are not there: for asking, opening, deleting and naming", async () => {
    const { id } = await room.sent(olan, jpeg());
    expect(await bat.call('myFiles', { query: { ids: `${id},${noFile}` } })).toEqual({ files: [] });
    const ask = (name: 'openFile' | 'dropFile', fileId: string) =>
      room.api.send({
        ...requestTo(name, { params: { fileId }, body: {} }, bat.session.accessToken),
        requestId: 'the-same',
      });
    for (const name of ['openFile', 'dropFile'] as const) {
      const [theirs, none] = [await ask(name, id), await ask(name, noFile)];
      expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    }
    expect(await bat.refused('fileCase', { body: filingWith(id) })).toBe('unknown_file');
    expect((await bat.call('myCases', { query: {} })).rows).toEqual([]);
    expect(await stateOf(olan, id)).toMatchObject({ state: 'received' });
  });

  test('a file goes to one case; that case may name it again, another may not', async () => {
    const { id } = await room.sent(olan, jpeg());
    const { state } = await fileOne(olan, filingWith(id));
    const said = await olan.call('actOnCase', deed(state, 'message', { text: '就是这张。', files: [id] }));
    expect(said.state.version).toBe(2);
    expect(await olan.refused('fileCase', { body: filingWith(id) })).toBe('unknown_file');
    const other = await fileOne(olan);
    const naming = deed(other.state, 'message', { text: '这张也算。', files: [id] });
    expect(await olan.refused('actOnCase', naming)).toBe('unknown_file');
    const params = { caseId: other.state.id };
    expect((await olan.call('getCase', { params, query: {} })).state.version).toBe(1);
  });

  test('of two cases that take the same file at once, one gets it', async () => {
    const { id } = await announced(olan);
    const tries = await Promise.all([1, 2].map(() => olan.send('fileCase', { body: filingWith(id) })));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  test('a filing sent again finds its case, with its files', async () => {
    const { id } = await announced(olan);
    const body = filingWith(id);
    const [first, again] = [await olan.call('fileCase', { body }), await olan.call('fileCase', { body })];
    expect(again.state.id).toBe(first.state.id);
    expect([first, again].map(({ files }) => files.map((file) => file.id))).toEqual([[id], [id]]);
  });

  test('a question without a name names no file of anybody', async () => {
    const { id } = await announced(olan);
    const { key, areaCode, form } = filingWith(id);
    const body = { ...withoutName(key), areaCode, form };
    expect(await visitor(room.api).refused('fileWithoutName', { body })).toBe('unknown_file');
  });

  test('one that no case has may be deleted, and its bytes go; one of a case may not', async () => {
    const [loose, used] = [await room.sent(olan, jpeg()), await room.sent(olan, jpeg())];
    await fileOne(olan, filingWith(used.id));
    await olan.call('dropFile', { params: { fileId: loose.id } });
    expect(await olan.refused('dropFile', { params: { fileId: used.id } })).toBe('not_found');
    expect(await olan.refused('fileCase', { body: filingWith(loose.id) })).toBe('unknown_file');
    await room.pass(1);
    expect(await stateOf(await signIn(room.api, 'olan'), loose.id)).toBeUndefined();
    expect(await room.keys()).toEqual([`kept/${used.id}`]);
  });
});

describe('in a case', () => {
  test('it is seen by those who read the case, before and after it has come', async () => {
    const body = newPhoto({ size: pdf.length, kind: 'pdf', type: 'application/pdf', name: '工资条.pdf' });
    const { file, upload } = await olan.call('offerFile', { body });
    const { state } = await fileOne(olan, filingWith(file.id));
    const params = { caseId: state.id };
    const lawyer = await staff(room.api, 'lawyer');
    const seen = async () => (await lawyer.call('getCase', { params, query: {} })).files;
    expect(await seen()).toMatchObject([{ id: file.id, name: '工资条.pdf', state: 'awaited' }]);
    expect(await lawyer.refused('openFile', opening(file.id, state.id))).toBe('file_not_received');
    await sendForm(upload ?? { url: '', fields: {} }, pdf);
    await room.attend();
    expect(await seen()).toMatchObject([{ state: 'received' }]);
    const { url } = await lawyer.call('openFile', opening(file.id, state.id));
    const reply = await fetch(url);
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(pdf);
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-disposition')).toContain(encodeURIComponent('工资条.pdf'));
  });

  test('each opening by staff is on record with the name of the file, the owner’s own is not', async () => {
    const { id } = await room.sent(olan, jpeg(), { name: '工资条.jpg' });
    const { state } = await fileOne(olan, filingWith(id));
    const lawyer = await staff(room.api, 'lawyer');
    await lawyer.call('openFile', opening(id, state.id));
    await olan.call('openFile', opening(id, state.id));
    const { readings } = await olan.call('readers', { params: { caseId: state.id }, query: {} });
    expect(readings).toEqual([
      expect.objectContaining({ what: 'file', detail: '工资条.jpg', name: '工作人员lawyer' }),
    ]);
  });

  test('a stranger to the case hears what they would hear of a case that is not there', async () => {
    const { id } = await room.sent(olan, jpeg());
    const { state } = await fileOne(olan, filingWith(id));
    const ask = (caseId: string, fileId: string) =>
      room.api.send({
        ...requestTo('openFile', opening(fileId, caseId), bat.session.accessToken),
        requestId: 'the-same',
      });
    const replies = [await ask(state.id, id), await ask('0000000000', id), await ask(state.id, noFile)];
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(404);
    // Nor may the owner open it as if it were of no case, or of another.
    const other = await fileOne(olan);
    expect(await olan.refused('openFile', opening(id))).toBe('not_found');
    expect(await olan.refused('openFile', opening(id, other.state.id))).toBe('not_found');
  });

  test('whoever may see the outline alone sees no file and opens none', async () => {
    const { id } = await room.sent(olan, jpeg());
    const { state } = await fileOne(olan, consultation({ form: { files: [id], otherSide: '集宁砖厂' } }));
    const dispatcher = await staff(room.api, 'centre-dispatcher');
    await goes(dispatcher, state, ['assign', { personId: staffId('lawyer') }]);
    const lawyer = await staff(room.api, 'lawyer');
    const params = { caseId: state.id };
    expect(await lawyer.call('getCase', { params, query: {} })).toMatchObject({ answers: null, files: [] });
    expect(await lawyer.refused('openFile', opening(id, state.id))).toBe('not_allowed');
  });

  test('the answer of a lawyer carries files of theirs', async () => {
    const { state } = await fileOne(olan);
    const lawyer = await staff(room.api, 'lawyer');
    const { id } = await room.sent(lawyer, mp3, {
      kind: 'voice',
      type: 'audio/mpeg',
      seconds: 12,
      name: '答复.mp3',
    });
    await lawyer.call('actOnCase', deed(state, 'answer', { text: '我讲给您听。', files: [id] }));
    const view = await olan.call('getCase', { params: { caseId: state.id }, query: {} });
    expect(view.files).toMatchObject([{ id, kind: 'voice', seconds: 12, state: 'received' }]);
    expect((await olan.call('openFile', opening(id, state.id))).url).toContain('versionId=');
  });

  test('a receipt carries the digests of what has come, in the order it was named', async () => {
    const [one, late, two] = [
      await room.sent(olan, jpeg()),
      await announced(olan),
      await room.sent(olan, jpeg({ body: 'another' })),
    ];
    const { state } = await fileOne(olan, filingWith(two.id, late.id, one.id));
    const { receipts } = await olan.call('receipts', { params: { caseId: state.id } });
    const receipt = receipts[0]?.receipt ?? '';
    const checked = await visitor(room.api).call('checkReceipt', { query: { receipt } });
    expect(checked.receipt?.files).toEqual([two.digest, one.digest]);
  });

  test('a retry of a step with a file finds the step', async () => {
    const { state } = await fileOne(olan);
    const { id } = await announced(olan);
    const said = deed(state, 'message', { text: '补一张照片。', files: [id] });
    const [first, again] = [await olan.call('actOnCase', said), await olan.call('actOnCase', said)];
    expect(again).toEqual(first);
    expect(await goes(olan, first.state, ['message', { text: '再说一句。' }])).toMatchObject({ version: 3 });
  });
});
