import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * The keeper waits at a pipe whose other end only we hold. The kernel closes it however we end, SIGKILL included,
 * and the keeper then stops the program; so nothing is left behind on any POSIX system. What it writes is for its owner.
 */
const keeper = `
umask 077
exec 3<&0
"$@" 3<&- </dev/null &
program=$!
{ read -r _ <&3; kill "$program"; } >/dev/null 2>&1 &
reader=$!
wait "$program"; code=$?
kill "$reader" 2>/dev/null
exit "$code"`;

const secondsToStop = 10;

export interface KeptProcess {
  /** Resolves when the program has ended, with what it wrote to stderr. */
  readonly ended: Promise<{ code: number | null; complaint: string }>;
  /** Asks it to end and waits; kills it when it has not ended after ten seconds. */
  stop(): Promise<void>;
}

/** Starts a program that cannot outlive this process. It gets a session of its own: Ctrl-C stops us first, then it. */
export function startKept(command: readonly string[]): KeptProcess {
  const child = spawn('/bin/sh', ['-c', keeper, 'keeper', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  const complaint = text(child.stderr);
  const ended = new Promise<{ code: number | null; complaint: string }>((resolve) => {
    child.once('error', () => resolve({ code: null, complaint: '' }));
    child.once('close', (code) => void complaint.then((said) => resolve({ code, complaint: said })));
  });
  return {
    ended,
    async stop() {
      child.stdin.end();
      const timer = setTimeout(() => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, secondsToStop * 1000);
      await ended;
      clearTimeout(timer);
    },
  };
}
