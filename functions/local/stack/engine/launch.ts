import { answersWithin } from './answers';
import { EngineFailure } from './failure';
import { freePort } from './freePort';
import { startKept } from './keptProcess';

/** A database program that we can start ourselves. */
export interface EngineProgram {
  readonly name: string;
  /** The whole command line for serving on this loopback port. */
  command(port: number): readonly string[];
  /** Why it ended at once, judged by what it said; undefined when another program took the port first. */
  failure(complaint: string, exitCode: number | null): EngineFailure | undefined;
}

export interface RunningEngine {
  readonly endpoint: string;
  readonly name: string;
  /** Whether nobody else writes to it: it began with us, at an address that nobody was told. */
  readonly isOursAlone: boolean;
  stop(): Promise<void>;
}

const attempts = 5;
const startMs = 20_000;

/** Starts the program on a free port and waits until it answers. @throws EngineFailure */
export async function launch(program: EngineProgram): Promise<RunningEngine> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const running = startKept(program.command(port));
    let over = false;
    void running.ended.then(() => (over = true));

    const answering = await answersWithin(endpoint, startMs, () => over);
    // A program that lost its port ends at once, while the winner answers in its place.
    if (answering && !over)
      return { endpoint, name: program.name, isOursAlone: false, stop: () => running.stop() };
    if (!over) {
      await running.stop();
      throw new EngineFailure('notAnswering', endpoint);
    }
    const { code, complaint } = await running.ended;
    const failure = program.failure(complaint, code);
    if (failure) throw failure;
  }
  throw new EngineFailure('ended', program.name);
}
