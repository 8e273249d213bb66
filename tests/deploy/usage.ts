import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from '../../functions/contract/z';

const ops = ['Put', 'Update', 'Delete', 'ConditionCheck'] as const;
const Input = z.object({
  IndexName: z.string().optional(),
  TransactItems: z.array(z.record(z.enum(ops).or(z.string()), z.unknown())).default([]),
});

/** The actions IAM asks for in a transaction are those of its parts. Source: DynamoDB developer guide, "IAM". */
const inTransaction: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

function actionsOf(commandName: string, input: z.infer<typeof Input>): string[] {
  if (commandName !== 'TransactWriteItemsCommand') return [commandName.replace(/Command$/, '')];
  return input.TransactItems.flatMap((item) => Object.keys(item).map((op) => inTransaction[op] ?? op));
}

/** What a client is used for from now on, as a role would have to allow it: `Query index/due`. */
export function usageOf(client: DynamoDBClient): Set<string> {
  const used = new Set<string>();
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const input = Input.parse(args.input);
        const where = input.IndexName ? `index/${input.IndexName}` : 'table';
        for (const action of actionsOf(commandName, input)) used.add(`${action} ${where}`);
        return next(args);
      },
    { step: 'initialize' },
  );
  return used;
}
