import { newPhoto } from '../support/attachments';
import { sendForm } from '../support/fileStore';
import { consultation, fileOne } from '../support/filings';
import { openMailroom } from '../support/mailroom';
import { signIn } from '../support/person';
import { jpeg } from '../support/samples';
import { allowedIn } from './allowed';
import { packaged, type Template } from './packaged';
import { usageOf } from './usage';

jest.setTimeout(180_000);

let template: Template;

beforeAll(async () => {
  ({ template } = await packaged());
});

const allowed = (name: string): string[] => allowedIn(template, name);

const receives = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'].map(
  (action) => `${action} uploads queue`,
);

test('checking and sweeping files takes of the table what their roles allow, and no less', async () => {
  const room = await openMailroom();
  const person = await signIn(room.api, 'olan');
  const [loose, kept] = [await room.sent(person, jpeg()), await room.sent(person, jpeg())];
  await fileOne(person, consultation({ form: { files: [kept.id] } }));
  const { upload } = await person.call('offerFile', { body: newPhoto({ size: jpeg().length }) });
  const used = usageOf(room.api.opened.client);
  expect(await sendForm(upload ?? { url: '', fields: {} }, jpeg())).toMatchObject({ status: 201 });
  expect(await room.attend()).toEqual(['received']);
  const ofFiles = (name: string) => allowed(name).filter((one) => !/s3:|sqs:/.test(one));
  expect(ofFiles('Receive')).toEqual([...used].sort());
  await room.pass(24 * 8);
  expect(await room.keys()).not.toContain(`kept/${loose.id}`);
  expect(ofFiles('SweepFiles')).toEqual([...used].sort());
  await room.close();
});

test('files are signed for, checked and swept by those whose work it is, each in its own folder', () => {
  const elsewhere = (name: string) => allowed(name).filter((one) => /s3:|sqs:/.test(one));
  expect(elsewhere('Receive')).toEqual(
    [
      ...['s3:GetObjectVersion uploads', 's3:DeleteObjectVersion uploads', 's3:PutObject kept'],
      ...['s3:DeleteObjectVersion kept', 's3:ListBucket bucket', ...receives],
    ].sort(),
  );
  expect(elsewhere('SweepFiles')).toEqual([
    ...['s3:DeleteObjectVersion kept', 's3:DeleteObjectVersion uploads', 's3:ListBucketVersions bucket'],
  ]);
});
