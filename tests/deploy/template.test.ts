import {
  ApiEnv,
  FileSweepEnv,
  MessageEnv,
  PapersEnv,
  ReceiveEnv,
  ScheduleEnv,
  StoreEnv,
} from '../../functions/runtime/env';
import { tableDefinition, ttlAttribute } from '../../functions/store/table/tableDefinition';
import { functions as weighed } from '../../functions/local/tools/load/metrics';
import { ofType, packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

let template: Template;
let text: string;
let region: string;

beforeAll(async () => {
  ({ template, text, region } = await packaged());
});

const functions = {
  ...{ Api: ApiEnv, Notify: StoreEnv, Message: MessageEnv, Telling: MessageEnv, Schedule: ScheduleEnv },
  ...{ Receive: ReceiveEnv, SweepFiles: FileSweepEnv, Papers: PapersEnv },
};
const names = Object.keys(functions);
/** Whether a variable lies in a secret, which the function reads while it runs (secrets.test.ts). */
const isSecret = (field: { meta(): object | undefined }): boolean => 'secret' in (field.meta() ?? {});
const properties = (name: string) => resource(template, name).Properties;
const ref = (name: string) => ({ Ref: name });
const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

describe('where it runs', () => {
  test('in Ningxia unless told otherwise, on the architecture known to be there', () => {
    expect(region).toBe('cn-northwest-1');
    for (const name of names)
      expect(properties(`${name}LambdaFunction`)['Architectures']).toEqual(['x86_64']);
  });

  test('in any other region by a setting, on arm64', async () => {
    const elsewhere = await packaged({ AWS_REGION: 'eu-central-1' });
    expect(elsewhere.region).toBe('eu-central-1');
    expect(resource(elsewhere.template, 'ApiLambdaFunction').Properties['Architectures']).toEqual(['arm64']);
  });

  test('on another architecture, and for browser apps of other origins, by settings', async () => {
    const ALLOWED_ORIGINS = 'https://a.example,https://b.example';
    const chosen = await packaged({ ARCHITECTURE: 'arm64', ALLOWED_ORIGINS });
    expect(resource(chosen.template, 'ApiLambdaFunction').Properties).toMatchObject({
      Architectures: ['arm64'],
      Environment: { Variables: { ALLOWED_ORIGINS } },
    });
  });

  test('with the holidays and the lengths of its place, by settings that the API and the sweep share', async () => {
    const rules = {
      LOCAL_HOLIDAYS: '[{"date":"2027-07-11","name":"那达慕"}]',
      DUTY_HOURS: '{"to":"20:00","on":"everyDay"}',
      CLOCK_LENGTHS: '{"aid.supply":15}',
    };
    const [plain, chosen] = [template, (await packaged(rules)).template];
    for (const name of ['Api', 'Schedule']) {
      const given = (one: Template) => resource(one, `${name}LambdaFunction`).Properties['Environment'];
      expect(given(plain)).toMatchObject({
        Variables: { LOCAL_HOLIDAYS: '[]', DUTY_HOURS: '{}', CLOCK_LENGTHS: '{}' },
      });
      expect(given(chosen)).toMatchObject({ Variables: rules });
    }
  });

  test('no address names a partition or an account', () => {
    expect(text).not.toMatch(/arn:aws/);
    expect(text).not.toMatch(/amazonaws\.com\.cn|amazonaws\.com\//);
  });
});

describe('the functions', () => {
  test('there are these and no others, all on Node 22, none of them traced', () => {
    const found = ofType(template, 'AWS::Lambda::Function');
    expect(found.map(([name]) => name).sort()).toEqual(names.map((name) => `${name}LambdaFunction`).sort());
    for (const [, { Properties: made }] of found) {
      expect(made['Runtime']).toBe('nodejs22.x');
      expect(made).not.toHaveProperty('TracingConfig');
    }
  });

  test('have the memory by which the cost of a day is reckoned', () => {
    const has = ofType(template, 'AWS::Lambda::Function').map(([name, { Properties: made }]) => [
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`.replace('LambdaFunction', ''),
      made['MemorySize'],
    ]);
    expect(Object.fromEntries(has)).toEqual(weighed);
  });

  test.each(Object.entries(functions))('%s is given every variable it cannot do without', (name, schema) => {
    const needed = Object.entries(schema.shape).flatMap(([variable, field]) =>
      field.safeParse(undefined).success || variable === 'AWS_REGION' || isSecret(field) ? [] : [variable],
    );
    const given = properties(`${name}LambdaFunction`)['Environment'];
    expect(needed).toContain('TABLE_NAME');
    expect(given).toMatchObject({
      Variables: Object.fromEntries(needed.map((variable) => [variable, expect.anything()])),
    });
  });

  test('logs are kept for six months at least, those of the gate too, whatever becomes of the stack', () => {
    const groups = ofType(template, 'AWS::Logs::LogGroup');
    expect(groups.map(([name]) => name).sort()).toEqual(
      [...names.map((name) => `${name}LogGroup`), 'HttpApiLogGroup'].sort(),
    );
    for (const [, { DeletionPolicy, UpdateReplacePolicy, Properties: group }] of groups) {
      expect(group['RetentionInDays']).toBeGreaterThanOrEqual(184);
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    }
  });

  test('the gate keeps on record who asked, from where and with what outcome, and neither query nor header', () => {
    const { AccessLogSettings: log } = properties('HttpApiStage');
    const { Format: format } = Object(log);
    expect(Object.keys(JSON.parse(format))).toEqual([
      'requestId',
      'at',
      'ip',
      'method',
      'route',
      'status',
      'bytes',
      'ms',
      'error',
    ]);
    expect(format).not.toMatch(/\$context\.path|query|header/i);
  });

  test('a flood is held back at the gate, and leaves the rest of the account alone', async () => {
    expect(properties('HttpApiStage')).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: '200', ThrottlingBurstLimit: '400' },
      RouteSettings: {
        'GET /papers/{token}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
        'GET /papers/copy/{ticket}': { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 4 },
      },
    });
    expect(resource(template, 'HttpApiStage').DependsOn).toContain('HttpApiRouteGetPapersTokenVar');
    const reserved = (one: Template, name: string) =>
      resource(one, `${name}LambdaFunction`).Properties['ReservedConcurrentExecutions'];
    expect([reserved(template, 'Api'), reserved(template, 'Telling')]).toEqual([300, 4]);
    const small = await packaged({ API_CONCURRENCY: '0' });
    expect(reserved(small.template, 'Api')).toBeUndefined();
    const [queue] = ofType(template, 'AWS::Lambda::EventSourceMapping').filter(([, { Properties }]) =>
      JSON.stringify(Properties['EventSourceArn']).includes('Uploads'),
    );
    expect(queue?.[1].Properties).toMatchObject({ ScalingConfig: { MaximumConcurrency: 10 } });
  });

  test('an address of a paper goes to the function that draws it', () => {
    expect(properties('HttpApiRouteGetPapersTokenVar')).toMatchObject({ RouteKey: 'GET /papers/{token}' });
    expect(properties('HttpApiIntegrationPapers')).toMatchObject({
      PayloadFormatVersion: '2.0',
      IntegrationUri: arn('PapersLambdaFunction'),
    });
    expect(properties('PapersLambdaFunction')).toMatchObject({ MemorySize: 1024 });
  });

  test('every other request goes to the API, as an event of version 2', () => {
    expect(properties('HttpApiRouteDefault')).toMatchObject({ RouteKey: '$default' });
    expect(properties('HttpApiIntegrationApi')).toMatchObject({
      PayloadFormatVersion: '2.0',
      IntegrationUri: arn('ApiLambdaFunction'),
    });
  });
});

test('files are swept every hour, tellings carried on every minute, the clock swept every five; a failed run is not run again', () => {
  expect(ofType(template, 'AWS::Events::Rule').map(([, { Properties }]) => Properties)).toMatchObject([
    {
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Targets: [{ Arn: arn('SweepFilesLambdaFunction') }],
    },
    {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Arn: arn('TellingLambdaFunction') }],
    },
    {
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: arn('ScheduleLambdaFunction') }],
    },
  ]);
  for (const name of ['Telling', 'Schedule'])
    expect(properties(`${name}LambdaEvConf`)).toMatchObject({ MaximumRetryAttempts: 0 });
});

test('the table is the one the store knows, kept, encrypted and restorable', () => {
  const { StreamSpecification: stream, ...defined } = tableDefinition;
  expect(resource(template, 'Table')).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
  expect(properties('Table')).toEqual({
    ...defined,
    StreamSpecification: { StreamViewType: stream.StreamViewType },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
    DeletionProtectionEnabled: true,
  });
});

test('the stack says where the API, the table and the bucket are', () => {
  expect(template.Outputs).toMatchObject({
    ApiUrl: { Value: { 'Fn::GetAtt': ['HttpApi', 'ApiEndpoint'] } },
    TableName: { Value: ref('Table') },
    AttachmentsBucket: { Value: ref('Attachments') },
  });
});
