import { act } from '@testing-library/react';

/** A browser's recorder that hears what a test lets it hear. */
class FakeRecorder extends EventTarget {
  static isTypeSupported = (type: string) => type.startsWith('audio/webm');
  state = 'inactive';

  constructor(
    _stream: unknown,
    readonly options: { mimeType: string },
  ) {
    super();
  }

  start(): void {
    this.state = 'recording';
  }

  stop(): void {
    this.state = 'inactive';
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['sound']) }));
    this.dispatchEvent(new Event('stop'));
  }
}

export type FakeMicrophone = {
  /** Microphones that were opened and not let go. */
  listening: () => number;
};

/** Gives this browser a microphone, or one whose use the person refuses. */
export function giveMicrophone(refusal?: DOMException): FakeMicrophone {
  let listening = 0;
  const getUserMedia = async () => {
    if (refusal) throw refusal;
    listening += 1;
    return { getTracks: () => [{ stop: () => (listening -= 1) }] };
  };
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
  Object.assign(globalThis, { MediaRecorder: FakeRecorder });
  return { listening: () => listening };
}

/** Lets so much time go by, seconds; under jest's own timers. */
export async function pass(seconds: number): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
}
