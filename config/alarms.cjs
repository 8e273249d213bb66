// Alarms about several functions, as CloudFormation writes them. Those of one function alone stand in serverless.yml.

const functions = ['Api', 'Receive', 'SweepFiles', 'Papers', 'Notify', 'Message', 'Telling', 'Schedule'];
const namespace = { 'Fn::Sub': '${AWS::StackName}' };

const alarm = (AlarmDescription, watched) => ({
  Type: 'AWS::CloudWatch::Alarm',
  Properties: {
    AlarmDescription,
    Threshold: 0,
    EvaluationPeriods: 1,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
    AlarmActions: [{ Ref: 'Alarms' }],
    OKActions: [{ Ref: 'Alarms' }],
    ...watched,
  },
});

const ofFunction = (name, MetricName) => ({
  Namespace: 'AWS/Lambda',
  MetricName,
  Dimensions: [{ Name: 'FunctionName', Value: { Ref: `${name}LambdaFunction` } }],
});

/** The sum of one figure over several functions, in one alarm. */
const summed = (names, MetricName) => ({
  Metrics: [
    ...names.map((name, at) => ({
      Id: `m${at}`,
      ReturnData: false,
      MetricStat: { Metric: ofFunction(name, MetricName), Period: 300, Stat: 'Sum' },
    })),
    { Id: 'all', Expression: `SUM([${names.map((_, at) => `m${at}`).join(', ')}])`, Label: MetricName },
  ],
});

const ofTable = (MetricName) => ({
  Namespace: 'AWS/DynamoDB',
  MetricName,
  Dimensions: [{ Name: 'TableName', Value: { Ref: 'Table' } }],
  Statistic: 'Sum',
  Period: 300,
});

/**
 * A queue that has to be empty rings when something comes to lie in it, and again at the beginning of every hour for as
 * long as anything does: an alarm that only stays red is forgotten.
 */
const everyHourWhile = (queue) => ({
  Metrics: [
    {
      Id: 'letters',
      ReturnData: false,
      MetricStat: {
        Metric: {
          Namespace: 'AWS/SQS',
          MetricName: 'ApproximateNumberOfMessagesVisible',
          Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }],
        },
        Period: 300,
        Stat: 'Maximum',
      },
    },
    {
      Id: 'again',
      Expression: 'IF(letters > 0 AND MINUTE(letters) < 10, 1, 0)',
      Label: 'letters, at the hour',
    },
  ],
});

/** Lines of the log that say something is wrong: in whose log, what of it, and from how many on somebody is called. */
const said = {
  DeliveriesFailed: {
    event: 'delivery_failed',
    by: ['Message', 'Telling', 'Notify'],
    more: 5,
    what: 'Notices fail, as they do when a template was changed or deleted; the log says which way and why.',
  },
  Untold: {
    event: 'untold',
    by: ['Schedule'],
    more: 0,
    what: 'What the law asks to be told, and neither a message nor a phone call has: npm run untold says why.',
  },
  ChainsBroken: {
    event: 'chain_broken',
    by: ['Api', 'Papers', 'Notify', 'Schedule'],
    more: 0,
    what: 'A timeline is not what was written: npm run audit says which step.',
  },
  ItemsUnreadable: {
    event: 'item_unreadable',
    by: ['Api', 'Notify', 'Message', 'Telling', 'Schedule'],
    more: 0,
    what: 'Something stored cannot be read, as after a roll-back; people see that it was reported. The log has its key.',
  },
  SealKeysFailed: {
    event: 'seal_keys_failed',
    by: functions,
    more: 0,
    what: 'The keys of sealed fields cannot be had; when they run out, nothing sealed can be read or written.',
  },
  SecretsFailed: {
    event: 'secrets_failed',
    by: functions,
    more: 0,
    what: 'A secret cannot be read or makes no sense; what runs goes on with the one before, what starts cannot.',
  },
  SessionsReused: {
    event: 'session_reused',
    by: ['Api'],
    more: 20,
    what: 'Many used-up refresh tokens came again: somebody may have stolen some.',
  },
};

const filtersOf = ([name, { event, by }]) =>
  by.map((of) => [
    `${name}Of${of}`,
    {
      Type: 'AWS::Logs::MetricFilter',
      Properties: {
        LogGroupName: { Ref: `${of}LogGroup` },
        FilterPattern: `"${event}"`,
        MetricTransformations: [{ MetricNamespace: namespace, MetricName: name, MetricValue: '1' }],
      },
    },
  ]);

const alarmOf = ([name, { what, more }]) => [
  `${name}Alarm`,
  alarm(what, { Namespace: namespace, MetricName: name, Statistic: 'Sum', Period: 300, Threshold: more }),
];

const alarms = {
  DeadLettersAlarm: alarm(
    'An event was not told to someone, or a file not checked; rings every hour while a letter lies. npm run retell.',
    everyHourWhile('DeadLetters'),
  ),
  ThrottlesAlarm: alarm('Functions are held back by the limit of the account or their own.', {
    ...summed(functions, 'Throttles'),
  }),
  ErrorsAlarm: alarm('Functions fail, or are ended before they have answered.', {
    ...summed(['Api', 'Papers', 'Receive', 'Notify', 'Message'], 'Errors'),
  }),
  ReadThrottlesAlarm: alarm('The table gives less than is asked for.', ofTable('ReadThrottleEvents')),
  WriteThrottlesAlarm: alarm(
    'The table takes less than is written: a hot key perhaps.',
    ofTable('WriteThrottleEvents'),
  ),
  ApiSlowAlarm: alarm('One answer of the API in a hundred takes longer than five seconds.', {
    Namespace: 'AWS/ApiGateway',
    MetricName: 'Latency',
    Dimensions: [{ Name: 'ApiId', Value: { Ref: 'HttpApi' } }],
    ExtendedStatistic: 'p99',
    Period: 300,
    Threshold: 5000,
    EvaluationPeriods: 3,
  }),
  ...Object.fromEntries(Object.entries(said).flatMap(filtersOf)),
  ...Object.fromEntries(Object.entries(said).map(alarmOf)),
};

/** Logs are kept whatever becomes of the stack that wrote them (six months at least by law). */
function keepLogs(resources) {
  for (const group of Object.values(resources).filter(({ Type }) => Type === 'AWS::Logs::LogGroup'))
    Object.assign(group, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
}

/** Adds the alarms to the template, and keeps the logs that they are about. */
module.exports = class Alarms {
  constructor(serverless) {
    this.hooks = {
      'before:package:finalize': () => {
        const { Resources: resources } = serverless.service.provider.compiledCloudFormationTemplate;
        Object.assign(resources, alarms);
        keepLogs(resources);
      },
    };
  }
};
