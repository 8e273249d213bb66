import { useEffect, useRef, useState } from 'react';
import { limits } from '../../../../functions/contract/limits';
import type { RecordTrouble } from '../../../content/files';
import { beforePersonalData } from '../../session/privacy';
import type { PickedFile } from '../pick/picked';
import { recordInBrowser } from './recordInBrowser';
import { recordOnPhone } from './recordOnPhone';
import { RecordFailed, type Recording } from './recording';

export type RecorderState =
  | { at: 'still' }
  | { at: 'asking' }
  | { at: 'recording'; seconds: number }
  | { at: 'recorded'; piece: PickedFile & { seconds: number } }
  | { at: 'trouble'; why: RecordTrouble };

export type Recorder = {
  state: RecorderState;
  start: () => void;
  stop: () => void;
  /** Forgets the piece, and stops one under way. */
  reset: () => void;
};

/** How often the time running is drawn, milliseconds. */
const tickMs = 250;

const record = () => (process.env.TARO_ENV === 'weapp' ? recordOnPhone() : recordInBrowser());

/** Records one piece of at most a minute; it stops by itself. */
export function useRecorder(): Recorder {
  const [state, setState] = useState<RecorderState>({ at: 'still' });
  const running = useRef<{ recording: Recording; ticking: ReturnType<typeof setInterval> }>();
  /** Each start and reset is a new turn; what an older one brings is not wanted any more. */
  const turn = useRef(0);

  function stop(): void {
    if (!running.current) return;
    clearInterval(running.current.ticking);
    running.current.recording.stop();
    running.current = undefined;
  }

  function reset(): void {
    turn.current += 1;
    stop();
    setState({ at: 'still' });
  }

  async function take(mine: number): Promise<void> {
    if (!(await beforePersonalData())) return setState({ at: 'still' });
    const recording = await record();
    if (turn.current !== mine) return recording.stop();
    const from = Date.now();
    const seconds = () => Math.min((Date.now() - from) / 1000, limits.voiceSeconds);
    let spoken = 0;
    const ticking = setInterval(() => {
      spoken = seconds();
      setState({ at: 'recording', seconds: Math.floor(spoken) });
      if (spoken >= limits.voiceSeconds) stop();
    }, tickMs);
    running.current = { recording, ticking };
    setState({ at: 'recording', seconds: 0 });
    const bytes = await recording.done;
    clearInterval(ticking);
    if (turn.current !== mine) return;
    running.current = undefined;
    const length = Math.max(1, Math.round(spoken));
    setState({ at: 'recorded', piece: { ...bytes, name: null, seconds: length } });
  }

  function start(): void {
    turn.current += 1;
    const mine = turn.current;
    setState({ at: 'asking' });
    take(mine).catch((failure: unknown) => {
      stop();
      const why = failure instanceof RecordFailed ? failure.reason : 'failed';
      if (turn.current === mine) setState({ at: 'trouble', why });
    });
  }

  // A page that is left listens no longer.
  useEffect(
    () => () => {
      turn.current += 1;
      stop();
    },
    [],
  );

  return { state, start, stop, reset };
}
