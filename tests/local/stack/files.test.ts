import { must, signIn } from '../../../functions/local/tools/apiClient';
import { startStack, type Stack } from '../../../functions/local/stack/stack';
import { newPhoto } from '../../support/attachments';
import { sendForm } from '../../support/fileStore';
import { jpeg } from '../../support/samples';
import { removeFolder } from '../../support/removeFolder';
import { peopledFolder } from '../../support/stack';
import { until } from '../../support/until';

const startMs = 240_000;
const start = (dataDir: string): Promise<Stack> =>
  startStack({ port: 0, dataDir, seed: 'people', withApp: false });

test(
  'a photo sent on the local stack is received, also when it came while nobody was there to check it',
  async () => {
    const folder = await peopledFolder();
    const first = await start(folder);
    const olan = await signIn(first.origin, 'oFilesOlan');
    const [one, two] = [newPhoto({ size: 10_000 }), newPhoto({ size: 10_000 })];
    const announced = [
      must('offerFile', await olan.call('offerFile', { body: one })),
      must('offerFile', await olan.call('offerFile', { body: two })),
    ];
    const ids = announced.map(({ file }) => file.id).join(',');
    const states = async (person: typeof olan) =>
      must('myFiles', await person.call('myFiles', { query: { ids } })).files.map(({ state }) => state);
    await sendForm(announced[0]?.upload ?? { url: '', fields: {} }, jpeg());
    await until(async () => (await states(olan))[0] === 'received');
    first.files.faults.refuse('keeping', 'SlowDown');
    await sendForm(announced[1]?.upload ?? { url: '', fields: {} }, jpeg());
    await first.stop();

    const second = await start(folder);
    const again = await signIn(second.origin, 'oFilesOlan');
    await until(async () => (await states(again)).every((state) => state === 'received'));
    await second.stop();
    await removeFolder(folder);
  },
  startMs,
);
