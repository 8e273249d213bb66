import type {
  AttributeDefinition,
  GlobalSecondaryIndex,
  KeySchemaElement,
  Projection,
} from '@aws-sdk/client-dynamodb';

/** What a line of a list is made of; the index keys `opk` and `osk` say who filed the case, and when. */
const summary: Projection = {
  ProjectionType: 'INCLUDE',
  NonKeyAttributes: [
    'number',
    'version',
    'kind',
    'areaCode',
    'status',
    'title',
    'updatedAt',
    'heldSince',
    'desk',
    'assignee',
    'sender',
    'overseer',
    'against',
    'aside',
    'marks',
    'limitationOn',
    'clocks',
    'opk',
    'osk',
  ],
};
const keysOnly: Projection = { ProjectionType: 'KEYS_ONLY' };

const keys = (hash: string, range: string): KeySchemaElement[] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

const attributes = ['pk', 'sk', 'hpk', 'hsk', 'opk', 'osk', 'apk', 'ask', 'dpk', 'dsk'];

/** The indexes by name; `keys.ts` says which question each answers. */
export const indexes = {
  holder: { KeySchema: keys('hpk', 'hsk'), Projection: summary },
  owner: { KeySchema: keys('opk', 'osk'), Projection: keysOnly },
  handler: { KeySchema: keys('apk', 'ask'), Projection: summary },
  due: { KeySchema: keys('dpk', 'dsk'), Projection: keysOnly },
} as const satisfies Record<string, Omit<GlobalSecondaryIndex, 'IndexName'>>;
export type IndexName = keyof typeof indexes;

/** The one table, but for its name: what a CreateTable call and the deployed template must both say. */
export const tableDefinition = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: attributes.map((name): AttributeDefinition => ({
    AttributeName: name,
    AttributeType: 'S',
  })),
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]): GlobalSecondaryIndex => ({
    IndexName,
    ...index,
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
} as const;

/** Epoch seconds after which DynamoDB may delete an item: a broom only, every read checks expiry itself. */
export const ttlAttribute = 'ttl';
