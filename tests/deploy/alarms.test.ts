import { ofType, packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

let template: Template;

beforeAll(async () => {
  ({ template } = await packaged());
});

const properties = (name: string) => resource(template, name).Properties;
const ref = (name: string) => ({ Ref: name });
const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

test('somebody is called when something goes wrong that nobody would see', () => {
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  for (const alarm of alarms)
    expect([alarm['AlarmActions'], alarm['OKActions']]).toEqual([[ref('Alarms')], [ref('Alarms')]]);
  const watched = (MetricName: string, Dimensions: unknown) =>
    expect(alarms).toContainEqual(expect.objectContaining({ MetricName, Dimensions }));
  const of = (Name: string, Value: unknown) => [{ Name, Value }];
  watched('5xx', of('ApiId', ref('HttpApi')));
  watched('IteratorAge', of('FunctionName', ref('NotifyLambdaFunction')));
  watched('IteratorAge', of('FunctionName', ref('MessageLambdaFunction')));
  watched('Errors', of('FunctionName', ref('ScheduleLambdaFunction')));
  watched('Errors', of('FunctionName', ref('SweepFilesLambdaFunction')));
  watched('ApproximateAgeOfOldestMessage', of('QueueName', { 'Fn::GetAtt': ['Uploads', 'QueueName'] }));
  watched('Errors', of('FunctionName', ref('TellingLambdaFunction')));
  for (const name of ['ScheduleAlarm', 'TellingAlarm'])
    expect(properties(name)).toMatchObject({ TreatMissingData: 'breaching' });
});

test('somebody is called again every hour for as long as a letter lies', () => {
  const { Metrics: metrics } = properties('DeadLettersAlarm');
  expect(metrics).toEqual([
    expect.objectContaining({
      Id: 'letters',
      MetricStat: expect.objectContaining({
        Metric: expect.objectContaining({
          Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['DeadLetters', 'QueueName'] } }],
        }),
      }),
    }),
    expect.objectContaining({ Expression: 'IF(letters > 0 AND MINUTE(letters) < 10, 1, 0)' }),
  ]);
});

test('every function is watched for being held back, and the table too', () => {
  const summed = (name: string) => JSON.stringify(properties(name)['Metrics']);
  for (const [role] of ofType(template, 'AWS::Lambda::Function')) {
    const name = role.replace('LambdaFunction', '');
    expect(summed('ThrottlesAlarm')).toContain(`"${name}LambdaFunction"`);
  }
  for (const name of ['Api', 'Papers', 'Receive', 'Notify', 'Message'])
    expect(summed('ErrorsAlarm')).toContain(`"${name}LambdaFunction"`);
  for (const name of ['ReadThrottlesAlarm', 'WriteThrottlesAlarm'])
    expect(properties(name)).toMatchObject({ Dimensions: [{ Name: 'TableName', Value: ref('Table') }] });
});

test('what the log calls wrong rings, in whichever function it is said', async () => {
  const filters = ofType(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties);
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  const by = (event: string) =>
    filters
      .filter(({ FilterPattern }) => FilterPattern === `"${event}"`)
      .map(({ LogGroupName }) => LogGroupName);
  expect(by('delivery_failed')).toEqual(
    ['Message', 'Telling', 'Notify'].map((name) => ref(`${name}LogGroup`)),
  );
  expect(by('untold')).toEqual([ref('ScheduleLogGroup')]);
  for (const event of ['item_unreadable', 'chain_broken', 'seal_keys_failed', 'session_reused'])
    expect(by(event).length).toBeGreaterThan(0);
  for (const { MetricTransformations: made } of filters) {
    const [{ MetricNamespace, MetricName }] = Object(made);
    expect(alarms).toContainEqual(
      expect.objectContaining({ Namespace: MetricNamespace, MetricName, Statistic: 'Sum' }),
    );
  }
});

test('table and bucket are copied to another account or region where a setting says so', async () => {
  const vault = 'arn:aws-cn:backup:cn-north-1:000000000000:backup-vault:copies';
  const copied = (await packaged({ BACKUP_COPY_TO: vault })).template;
  for (const name of ['CopiesVault', 'CopiesPlan', 'CopiesRole', 'CopiesSelection'])
    expect(resource(copied, name).Condition).toBe('CopiedElsewhere');
  expect(JSON.stringify(resource(copied, 'CopiesPlan'))).toContain(vault);
  expect(resource(copied, 'CopiesSelection').Properties).toMatchObject({
    BackupSelection: { Resources: [arn('Table'), arn('Attachments')] },
  });
});
