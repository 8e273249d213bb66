import { execFile } from 'node:child_process';
import { join } from 'node:path';

const left = (name: string) => join(__dirname, 'left', name);

test('what a file changes in the world is gone for the next; the code under test is read once for both', async () => {
  const options = [
    '--verbose',
    '--runInBand',
    '--selectProjects',
    'back',
    '--testSequencer',
    left('byName.cjs'),
  ];
  const files = ['--testMatch', left('first.ts'), '--testMatch', left('second.ts')];
  const env = { ...process.env, FORCE_COLOR: '0' };
  const output = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      [require.resolve('jest/bin/jest'), ...options, ...files],
      { env },
      (_, out, err) => done(out + err),
    );
  });
  const marks = output.match(/[✓✕] [^(\n]+/gu)?.map((line) => line.trim());
  expect(marks).toEqual([
    '✓ changes what everybody sees',
    '✓ finds none of it',
    '✓ finds the code under test where it was',
  ]);
});
