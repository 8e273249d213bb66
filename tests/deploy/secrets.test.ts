import * as z from '../../functions/contract/z';
import {
  ApiEnv,
  FileSweepEnv,
  MessageEnv,
  PapersEnv,
  ReceiveEnv,
  ScheduleEnv,
  StoreEnv,
} from '../../functions/runtime/env';
import { SecretName } from '../../functions/runtime/variable';
import { statements } from './allowed';
import { packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

let template: Template;
let text: string;
beforeAll(async () => {
  ({ template, text } = await packaged());
});

const functions: Record<string, { shape: Record<string, z.ZodType> }> = {
  ...{ Api: ApiEnv, Notify: StoreEnv, Message: MessageEnv, Telling: MessageEnv, Schedule: ScheduleEnv },
  ...{ Receive: ReceiveEnv, SweepFiles: FileSweepEnv, Papers: PapersEnv },
};
const InSecret = z.object({ secret: SecretName });
const held = Object.entries(functions).map(([name, { shape }]) => {
  const inSecrets = Object.entries(shape).flatMap(([variable, field]) => {
    const { data } = InSecret.safeParse(field.meta());
    return data ? [{ variable, ...data }] : [];
  });
  return {
    name,
    variables: inSecrets.map(({ variable }) => variable),
    secrets: [...new Set(inSecrets.map(({ secret }) => secret))],
  };
});
const variablesOf = (name: string): Record<string, unknown> => {
  const { Variables } = z
    .object({ Variables: z.record(z.string(), z.unknown()) })
    .parse(resource(template, `${name}LambdaFunction`).Properties['Environment']);
  return Variables;
};

test('no secret lies in the configuration of a function, nor in the template', () => {
  for (const { name, variables } of held) {
    expect(variables.length).toBeGreaterThan(0);
    for (const variable of variables) expect(variablesOf(name)).not.toHaveProperty(variable);
  }
  expect(text).not.toContain('resolve:secretsmanager');
});

test.each(held)(
  '$name is told of the secrets with what it needs, and may read these alone',
  ({ name, secrets }) => {
    const names = secrets.map((one) => `legal-service/production/${one}`);
    expect(String(variablesOf(name)['SECRETS']).split(',').sort()).toEqual([...names].sort());
    const may = statements(template, name).filter(({ Action: actions }) =>
      actions.some((action) => action.startsWith('secretsmanager:')),
    );
    expect(may).toHaveLength(1);
    expect(may[0]?.Action).toEqual(['secretsmanager:GetSecretValue']);
    const arns = z.array(z.object({ 'Fn::Sub': z.string() })).parse(may[0]?.Resource);
    const own = 'arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:';
    expect(arns.map((arn) => arn['Fn::Sub']).sort()).toEqual(
      names.map((one) => `${own}${one}-??????`).sort(),
    );
  },
);

test('what checks and sweeps files can make nobody’s number, and nobody but the API signs in', () => {
  const readersOf = (secret: SecretName) =>
    held.filter(({ secrets }) => secrets.includes(secret)).map(({ name }) => name);
  expect(readersOf('numbers')).not.toEqual(expect.arrayContaining(['Receive']));
  expect(readersOf('numbers')).not.toEqual(expect.arrayContaining(['SweepFiles']));
  expect(readersOf('tokens')).toEqual(['Api']);
});
