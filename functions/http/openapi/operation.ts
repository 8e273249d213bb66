import type { Endpoint, EndpointName } from '../../contract/endpoints';
import { helpingHeader, HelpingId } from '../../contract/people/helping';
import * as z from '../../contract/z';
import { areaOf } from './areas';
import { schemaOf } from './schemas';

function hasField(schema: z.core.$ZodType | null, field: string): boolean {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, field);
  return schema instanceof z.ZodDiscriminatedUnion && schema.options.every((one) => hasField(one, field));
}

/** What an endpoint's row in the table says of it beyond its title, in sentences. */
function description({ title, open, method, query, body, reply }: Endpoint): string {
  return [
    `${title}.`,
    open
      ? 'Open to anyone.'
      : 'For one who is signed in; what they may see or do is looked up at that moment.',
    hasField(query, 'cursor')
      ? 'The reply is a page: its `next` is the `cursor` of the page after it, and null on the last.'
      : '',
    hasField(body, 'key')
      ? '`key` is made once for each time somebody means it: sent again, the same key does nothing twice.'
      : '',
    method === 'POST' ? 'A field that the schema does not name is refused as `invalid_input`.' : '',
    reply === null ? 'The answer has no content.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Endpoints that make something new say 201; filing again under the same key says 200. */
const madeBy: Partial<Record<EndpointName, readonly number[]>> = {
  fileCase: [201, 200],
  fileWithoutName: [201, 200],
  fileBeside: [201, 200],
  takeIn: [201, 200],
  invite: [201],
  makeCode: [201],
  offerHelping: [201],
  takeHelping: [201],
  claimGuardian: [201],
  confirmGuardian: [201],
  offerJoining: [201],
  joinCase: [201],
};

const meaning: Record<number, string> = {
  200: 'Done',
  201: 'Made',
  204: 'Done; there is nothing to say',
};

const isOptional = (field: z.core.$ZodType): field is z.core.$ZodOptional => field instanceof z.ZodOptional;

function parametersOf(schema: z.ZodObject | null, where: 'path' | 'query') {
  const fields: Record<string, z.core.$ZodType> = schema?.shape ?? {};
  return Object.entries(fields).map(([name, field]) => ({
    name,
    in: where,
    required: !isOptional(field),
    schema: schemaOf(isOptional(field) ? field._zod.def.innerType : field),
  }));
}

/** By whose leave somebody asks for another. */
const inWhoseStead = {
  name: helpingHeader,
  in: 'header',
  required: false,
  schema: schemaOf(HelpingId),
} as const;

const json = (schema: z.ZodType) => ({ 'application/json': { schema: schemaOf(schema) } });

function repliesOf(name: EndpointName, { reply }: Endpoint) {
  const statuses = reply ? (madeBy[name] ?? [200]) : [204];
  const content = reply ? { content: json(reply) } : {};
  return Object.fromEntries(statuses.map((status) => [status, { description: meaning[status], ...content }]));
}

const problem = { $ref: '#/components/responses/Problem' };

/** One endpoint of the contract as OpenAPI describes an operation. */
export function operation(name: EndpointName, endpoint: Endpoint) {
  const { title, open, params, query, body } = endpoint;
  const parameters = [
    ...parametersOf(params, 'path'),
    ...parametersOf(query, 'query'),
    ...(endpoint.forAnother ? [inWhoseStead] : []),
  ];
  return {
    operationId: name,
    tags: areaOf(name),
    summary: title,
    description: description(endpoint),
    ...(open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: { ...repliesOf(name, endpoint), '4XX': problem, '5XX': problem },
  };
}
