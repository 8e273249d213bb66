import { isCallable, type Callable } from '../values';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

const events = ['Play', 'Pause', 'Stop', 'Ended', 'TimeUpdate', 'Error', 'Canplay', 'Waiting'] as const;
type Event = (typeof events)[number];

/** The sounds of the program: it plays what `src` says, and it takes no time. */
export class Audio {
  /** What was played from its beginning, in order. */
  readonly played: string[] = [];
  #tell: (event: Event) => void = () => undefined;

  /** What plays comes to its end. */
  end(): void {
    this.#tell('Ended');
  }

  api(around: Surroundings): Record<string, Callable> {
    return {
      createInnerAudioContext: () => this.#context(around),
      setInnerAudioOption: asyncApi(around, 'setInnerAudioOption', NoOptions, () => undefined),
    };
  }

  #context({ changes }: Surroundings): Record<string, unknown> {
    const listeners = new Map<Event, Callable>();
    const tell = (event: Event) =>
      queueMicrotask(() => {
        changes.guard(() => listeners.get(event)?.());
        changes.notify();
      });
    this.#tell = tell;
    const listening = events.map((event) => [
      `on${event}`,
      (listener: unknown) => void (isCallable(listener) && listeners.set(event, listener)),
    ]);
    const context = {
      ...Object.fromEntries(listening),
      src: '',
      currentTime: 0,
      play: () => {
        this.played.push(context.src);
        tell(context.src === '' ? 'Error' : 'Play');
      },
      pause: () => tell('Pause'),
      stop: () => tell('Stop'),
      destroy: () => listeners.clear(),
    };
    return context;
  }
}
