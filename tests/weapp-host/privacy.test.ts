import { Privacy } from '../support/weapp-host/wx-api/privacy';
import { Changes } from '../support/weapp-host/changes';
import { Realm } from '../support/weapp-host/realm';
import { isCallable } from '../support/weapp-host/values';

function gate(agreed = false) {
  const privacy = new Privacy({ realm: new Realm(), changes: new Changes() }, agreed);
  const { onNeedPrivacyAuthorization: listen } = privacy.api();
  return {
    privacy,
    listen: (listener: (resolve: (said: object) => void) => void) =>
      listen?.((resolve: unknown) => {
        if (isCallable(resolve)) listener(resolve);
      }),
  };
}

test('who has agreed passes without a word', async () => {
  await expect(gate(true).privacy.pass()).resolves.toBeUndefined();
});

test('a program that asks nobody gets nothing', async () => {
  await expect(gate().privacy.pass()).rejects.toThrow('privacy permission is not authorized');
});

test('consent counts from the very button that was pressed, and then for good', async () => {
  const { privacy, listen } = gate();
  listen((resolve) => {
    resolve({ event: 'exposureAuthorization' });
    privacy.press('agree');
    resolve({ event: 'agree', buttonId: 'agree' });
  });
  await privacy.pass();
  listen(() => {
    throw new Error('asked again');
  });
  await expect(privacy.pass()).resolves.toBeUndefined();
});

test('a consent that no button gave, and a refusal, let nothing pass', async () => {
  const { privacy, listen } = gate();
  listen((resolve) => resolve({ event: 'agree', buttonId: 'agree' }));
  await expect(privacy.pass()).rejects.toThrow('not pressed');
  listen((resolve) => resolve({ event: 'disagree' }));
  await expect(privacy.pass()).rejects.toThrow('not authorized');
});
