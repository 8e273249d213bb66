import * as z from '../../../contract/z';
import { indexes } from '../../../store/table/tableDefinition';

/** Deployed functions with their memory in MB, as `serverless.yml` has them (a test compares). */
export const functions = {
  api: 1024,
  receive: 1024,
  sweepFiles: 512,
  papers: 1024,
  notify: 512,
  message: 512,
  telling: 512,
  schedule: 512,
} as const;
export type FunctionName = keyof typeof functions;
export const functionNames = Object.keys(functions) as FunctionName[];

/** What is asked of each function, and of the table and each index. */
export const ofFunction = ['Invocations', 'Duration', 'Errors', 'Throttles'] as const;
export const ofTable = ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'] as const;

const daySeconds = 86_400;

type Dimensions = Record<string, string>;

/** One figure of each day: CloudWatch's `MetricDataQuery`. Its id begins with a small letter, and has letters and digits alone. */
const query = (Id: string, Namespace: string, MetricName: string, dimensions: Dimensions) => ({
  Id,
  MetricStat: {
    Metric: {
      Namespace,
      MetricName,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    },
    Period: daySeconds,
    Stat: 'Sum',
  },
});

export const functionId = (name: FunctionName, metric: (typeof ofFunction)[number]): string =>
  `${name}${metric}`;
/** `on`: an index, or nothing for the table itself, whose figures are without those of its indexes. */
export const tableId = (metric: (typeof ofTable)[number], on = 'table'): string => `${on}${metric}`;
export const tableParts = ['table', ...Object.keys(indexes)];

/** What is to be asked of CloudWatch for `prefix` (`<service>-<stage>-`, as functions are called) and a table. */
export const queries = (prefix: string, TableName: string) => [
  ...functionNames.flatMap((name) =>
    ofFunction.map((metric) =>
      query(functionId(name, metric), 'AWS/Lambda', metric, { FunctionName: `${prefix}${name}` }),
    ),
  ),
  ...tableParts.flatMap((on) =>
    ofTable.map((metric) =>
      query(tableId(metric, on), 'AWS/DynamoDB', metric, {
        TableName,
        ...(on !== 'table' && { GlobalSecondaryIndexName: on }),
      }),
    ),
  ),
];

const Time = z
  .string()
  .transform((at) => new Date(at))
  .refine((at) => !Number.isNaN(at.getTime()));

/** What `aws cloudwatch get-metric-data` answers, as far as it is read. */
export const Answer = z.object({
  MetricDataResults: z.array(
    z.object({
      Id: z.string(),
      StatusCode: z.string().default('Complete'),
      Timestamps: z.array(Time),
      Values: z.array(z.number()),
    }),
  ),
});
export type Answer = z.infer<typeof Answer>;
