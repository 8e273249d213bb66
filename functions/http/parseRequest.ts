import type { HonoRequest } from 'hono';
import { type Endpoint, type EndpointName, endpoints, type ParsedRequest } from '../contract/endpoints';
import { fieldProblems } from '../contract/fieldProblems';
import type { FieldProblem } from '../contract/problems';
import * as z from '../contract/z';
import { InvalidInput } from '../domain/refusals';
import { requestBody } from './requestBody';

const nothing = z.strictObject({});

type Part = { value: unknown; errors: FieldProblem[] };

function parsePart(schema: z.ZodType, sent: unknown): Part {
  const read = schema.safeParse(sent, { reportInput: true });
  return read.success
    ? { value: read.data, errors: [] }
    : { value: undefined, errors: fieldProblems(read.error.issues) };
}

/**
 * A request as the endpoint's schemas parse it. Fields that they do not name are refused.
 * @throws InvalidInput with every field that is wrong, or what `requestBody` throws.
 */
export async function parseRequest<N extends EndpointName>(
  name: N,
  request: HonoRequest<string>,
): Promise<ParsedRequest<N>> {
  const endpoint: Endpoint = endpoints[name];
  const parts = {
    params: parsePart(endpoint.params ?? nothing, request.param()),
    query: parsePart(endpoint.query ?? nothing, request.query()),
    body: endpoint.body
      ? parsePart(endpoint.body, await requestBody(request.raw))
      : { value: undefined, errors: [] },
  };
  const errors = Object.values(parts).flatMap((part) => part.errors);
  if (errors.length > 0) throw new InvalidInput(errors);
  const { params, query, body } = parts;
  // The compiler cannot follow one endpoint's schemas through the table; they are this endpoint's own.
  return { params: params.value, query: query.value, body: body.value } as ParsedRequest<N>;
}
