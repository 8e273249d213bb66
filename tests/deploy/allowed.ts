import * as z from '../../functions/contract/z';
import { resource, type Template } from './packaged';

const listOf = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.preprocess(listOf, z.array(z.string())),
  Condition: z.unknown().optional(),
  Resource: z.preprocess(listOf, z.array(z.unknown())),
});
const Role = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })),
  ManagedPolicyArns: z.array(z.unknown()).max(0),
  AssumeRolePolicyDocument: z.object({
    Statement: z.tuple([
      z.object({ Principal: z.object({ Service: z.tuple([z.literal('lambda.amazonaws.com')]) }) }),
    ]),
  }),
});

export const statements = (template: Template, name: string) =>
  Role.parse(resource(template, `${name}IamRoleLambdaExecution`).Properties).Policies.flatMap(
    ({ PolicyDocument: { Statement: all } }) => all,
  );

const placeOf: Record<string, string> = {
  '{"Fn::GetAtt":["Table","Arn"]}': 'table',
  '{"Fn::GetAtt":["Table","StreamArn"]}': 'stream',
  '{"Fn::GetAtt":["DeadLetters","Arn"]}': 'dead letters',
  '{"Fn::GetAtt":["Uploads","Arn"]}': 'uploads queue',
  '{"Fn::GetAtt":["Attachments","Arn"]}': 'bucket',
  '{"Fn::Sub":"${Attachments.Arn}/uploads/*"}': 'uploads',
  '{"Fn::Sub":"${Attachments.Arn}/kept/*"}': 'kept',
  '{"Fn::Sub":"${Roots.Arn}/roots/*"}': 'roots',
  ...Object.fromEntries(
    ['holder', 'owner', 'handler', 'due'].map((index) => [
      JSON.stringify({ 'Fn::Sub': `\${Table.Arn}/index/${index}` }),
      `index/${index}`,
    ]),
  ),
};

/** The key of KMS, and the data keys it wrapped. */
export const isOfSeals = ({ Action: actions, Resource: [place] }: z.infer<typeof Statement>): boolean =>
  actions.every((action) => action.startsWith('kms:')) ||
  JSON.stringify(place) === '{"Fn::Sub":"${Table.Arn}"}';

/** What a role allows, but for writing its log, reading its secrets and opening what is sealed: `Query index/due`. */
export const allowedIn = (template: Template, name: string): string[] =>
  statements(template, name)
    .filter(
      ({ Effect, Action: actions }) =>
        Effect === 'Allow' && !actions.every((action) => /^(logs|secretsmanager):/.test(action)),
    )
    .filter((one) => !isOfSeals(one))
    .flatMap(({ Action: actions, Resource: resources }) =>
      actions.flatMap((action) =>
        resources.map(
          (one) => `${action.replace('dynamodb:', '')} ${placeOf[JSON.stringify(one)] ?? 'elsewhere'}`,
        ),
      ),
    )
    .sort();
