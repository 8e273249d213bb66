import { fireEvent, render, screen } from '@testing-library/react';
import { View } from '@tarojs/components';
import { Voice } from '../../../src/components/base/ways';
import { Aloud } from '../../../src/components/show/Aloud';
import { hush, voiceHere } from '../../../src/services/device/speak';

const spoken: string[] = [];
const cancel = jest.fn();

/** A browser with a voice. */
function withVoice(): void {
  Object.assign(globalThis, {
    speechSynthesis: { speak: (said: { text: string }) => spoken.push(said.text), cancel },
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
}

beforeEach(() => {
  spoken.length = 0;
  cancel.mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
});

const page = (
  <View className="main">
    <View role="heading">看一遍，没错就发出</View>
    <Aloud />
    <View>老板欠我四个月工资</View>
    <View role="radio">都没有</View>
    <View role="button">改</View>
    <View aria-hidden>1</View>
  </View>
);
const listen = { name: '读给我听' };

test('all that stands on the page is read in its order, with what can be chosen, without what is pressed', () => {
  withVoice();
  const { unmount } = render(<Voice.Provider value={voiceHere()}>{page}</Voice.Provider>);
  fireEvent.click(screen.getByRole('button', listen));
  expect(spoken).toEqual(['看一遍，没错就发出\n老板欠我四个月工资\n都没有']);
  fireEvent.click(screen.getByRole('button', { name: '停下，不读了' }));
  expect(spoken).toHaveLength(1);
  cancel.mockClear();
  unmount();
  expect(cancel).toHaveBeenCalledTimes(1);
});

test('where no voice reads there is no button; nothing is left to stop', () => {
  render(<Voice.Provider value={voiceHere()}>{page}</Voice.Provider>);
  expect(screen.queryByRole('button', listen)).toBeNull();
  hush();
});

test('it is quiet at once when somebody leaves', () => {
  withVoice();
  hush();
  expect(cancel).toHaveBeenCalledTimes(1);
});
