import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What happens to one request: refused before it is done, or done while its reply is lost. */
type Fault = { command: string; when: 'before' | 'after'; error: Error };

export type Faults = {
  /** The next request of this name meets a fault; called twice, the next two do. */
  on(command: string, when: Fault['when'], error: Error): void;
  /** Takes back the faults that nothing has met. */
  clear(): void;
  /** Names of the requests that have reached the wire since the last look, retries of the SDK included. */
  sent(): string[];
};

export const replyLost = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** Stands between the SDK's retries and the engine. */
export function faultsOn(client: DynamoDBClient): Faults {
  const waiting: Fault[] = [];
  let sent: string[] = [];
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        sent.push(commandName ?? '');
        const at = waiting.findIndex(({ command }) => `${command}Command` === commandName);
        const [fault] = at < 0 ? [] : waiting.splice(at, 1);
        if (fault?.when === 'before') throw fault.error;
        const done = await next(args);
        if (fault) throw fault.error;
        return done;
      },
    { step: 'deserialize', priority: 'high' },
  );
  return {
    on: (command, when, error) => waiting.push({ command, when, error }),
    clear: () => void waiting.splice(0),
    sent() {
      const seen = sent.map((name) => name.replace(/Command$/, ''));
      sent = [];
      return seen;
    },
  };
}
