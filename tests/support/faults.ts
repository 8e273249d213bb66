import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keepShortcut } from './shortcut';

/** What happens to one request: refused before it is done; done while its reply is lost; a batch handed back whole. */
type Fault = { command: string } & ({ when: 'before' | 'after'; error: Error } | { when: 'undone' });

export type Faults = {
  /** The next request of this name meets a fault; called twice, the next two do. */
  on(command: string, when: 'before' | 'after', error: Error): void;
  /** The next so many batches of this name are not begun, and handed back as still to do. */
  leaveUndone(command: 'BatchGetItem' | 'BatchWriteItem', times: number): void;
  /** Takes back the faults that nothing has met. */
  clear(): void;
  /** Names of the requests that have been sent since the last look, retries of the SDK included. */
  sent(): string[];
};

export const replyLost = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

const undone = (input: object) => {
  const asked: unknown = Reflect.get(input, 'RequestItems');
  return { response: {}, output: { $metadata: {}, UnprocessedItems: asked, UnprocessedKeys: asked } };
};

/** Stands between the SDK's retries and the engine, and lets a request take its shortcut while no fault waits. */
export function faultsOn(client: DynamoDBClient): Faults {
  const waiting: Fault[] = [];
  let sent: string[] = [];
  const shortened = keepShortcut(client, {
    mayTake: () => waiting.length === 0,
    taken: (commandName) => sent.push(commandName),
  });
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        sent.push(commandName ?? '');
        const at = waiting.findIndex(({ command }) => `${command}Command` === commandName);
        const [fault] = at < 0 ? [] : waiting.splice(at, 1);
        if (fault?.when === 'before') throw fault.error;
        if (fault?.when === 'undone') return undone(args.input);
        const done = await next(args);
        if (fault) throw fault.error;
        return done;
      },
    { step: 'deserialize', priority: 'high' },
  );
  shortened();
  return {
    on: (command, when, error) => void waiting.push({ command, when, error }),
    leaveUndone(command, times) {
      for (let time = 0; time < times; time += 1) waiting.push({ command, when: 'undone' });
    },
    clear: () => void waiting.splice(0),
    sent() {
      const seen = sent.map((name) => name.replace(/Command$/, ''));
      sent = [];
      return seen;
    },
  };
}
