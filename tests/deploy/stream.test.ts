import { messageFilter } from '../../functions/entries/message';
import { notifyFilter } from '../../functions/entries/notify';
import { leaseMs } from '../../functions/domain/deliveries/waits';
import { eventMark } from '../../functions/store/cases/eventItem';
import { textedMark } from '../../functions/store/signIns/textedItem';
import { codeMark } from '../../functions/store/codes/codeItem';
import { draftMark } from '../../functions/store/drafts/draftItem';
import { pushMark } from '../../functions/store/pushes/pushItem';
import { ofType, packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

let template: Template;

beforeAll(async () => {
  ({ template } = await packaged());
});

const properties = (name: string) => resource(template, name).Properties;
const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

describe('the stream', () => {
  const mappings = () =>
    ofType(template, 'AWS::Lambda::EventSourceMapping')
      .map(([, { Properties }]) => Properties)
      .filter(({ StartingPosition }) => StartingPosition !== undefined);

  test('has two readers, which is as many as a stream bears', () => {
    expect(mappings().map(({ FunctionName }) => FunctionName)).toEqual([
      arn('NotifyLambdaFunction'),
      arn('MessageLambdaFunction'),
    ]);
  });

  const filtersOf = (eventName: string[], mark: string) => ({
    Pattern: JSON.stringify({ eventName, dynamodb: { NewImage: { et: { S: [mark] } } } }),
  });

  test('brings new events, what WeChat told and drafts to be signed to inboxes, and to messages codes that are to be drawn', () => {
    const events = filtersOf(['INSERT'], eventMark);
    const pushes = filtersOf(['INSERT'], pushMark);
    const codes = filtersOf(['INSERT', 'MODIFY'], codeMark);
    const texted = filtersOf(['INSERT'], textedMark);
    const drafts = filtersOf(['INSERT', 'MODIFY'], draftMark);
    expect(mappings().map(({ FilterCriteria }) => FilterCriteria)).toEqual([
      { Filters: [events, pushes, drafts] },
      { Filters: [events, codes, texted] },
    ]);
  });

  test('is filtered as the entries say, which the local stack reads as well', () => {
    const written = (filter: readonly object[]) => ({
      Filters: filter.map((pattern) => ({ Pattern: JSON.stringify(pattern) })),
    });
    expect(mappings().map(({ FilterCriteria }) => FilterCriteria)).toEqual(
      [notifyFilter, messageFilter].map(written),
    );
  });

  test('brings them in order, and what fails is resumed, parted and kept', () => {
    for (const mapping of mappings()) {
      expect(mapping).toMatchObject({
        EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
        StartingPosition: 'TRIM_HORIZON',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: expect.any(Number),
        DestinationConfig: { OnFailure: { Destination: arn('DeadLetters') } },
      });
    }
  });

  test('inboxes and messages are told of ten batches of a shard at a time', () => {
    expect(mappings().map(({ ParallelizationFactor: factor }) => factor ?? 1)).toEqual([10, 10]);
  });

  test('messages wait out an outage, but not until the stream forgets them', () => {
    const [, message] = mappings();
    expect(message).toMatchObject({ MaximumRetryAttempts: -1 });
    expect(message?.['MaximumRecordAgeInSeconds']).toBeLessThan(24 * 3600);
  });

  test('a rung is taken from its worker only when that cannot be alive', () => {
    for (const name of ['Message', 'Telling'])
      expect(properties(`${name}LambdaFunction`)['Timeout']).toBeLessThan(leaseMs / 1000);
  });

  test('dead letters are kept for two weeks, encrypted', () => {
    expect(properties('DeadLetters')).toEqual({
      MessageRetentionPeriod: 14 * 86_400,
      SqsManagedSseEnabled: true,
    });
  });
});
