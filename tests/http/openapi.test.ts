import { toJSONSchema } from 'zod/v4/core';
import { createHash } from 'node:crypto';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { endpoints, type Endpoint } from '../../functions/contract/endpoints';
import * as z from '../../functions/contract/z';
import type { openApiDocument } from '../../functions/http/openapi/document';
import { type Api, openApi } from '../support/api';
import recorded from './openapiDigests.json';

const table: [string, Endpoint][] = Object.entries(endpoints);
let api: Api;
let page: ReturnType<typeof openApiDocument>;

beforeAll(async () => {
  api = await openApi();
  const reply = await api.send({ method: 'GET', path: '/openapi.json' });
  expect(reply.headers['content-type']).toContain('application/json');
  page = JSON.parse(reply.text);
});
afterAll(() => api.close());

const lint = async (document: object): Promise<string[]> => {
  const config = await createConfig({
    extends: ['recommended'],
    // What other rulesets warn about as well.
    rules: {
      'info-contact': 'warn',
      'operation-description': 'warn',
      'operation-tag-defined': 'warn',
      'operation-singular-tag': 'warn',
      'tag-description': 'warn',
    },
  });
  const found = await lintFromString({ source: JSON.stringify(document), config });
  return found.map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`);
};

test('the page is OpenAPI 3.1 and the linter has nothing to say', async () => {
  expect(page.openapi).toBe('3.1.0');
  expect(await lint(page)).toEqual([]);
});

test('the linter would say something', async () => {
  const { license: _, ...info } = page.info;
  expect((await lint({ ...page, info, security: undefined })).length).toBeGreaterThan(2);
});

test('it describes every endpoint of the contract, and nothing else', () => {
  const described = Object.entries(page.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId }]) => [operationId, method.toUpperCase(), path]),
  );
  expect(described.sort()).toEqual(table.map(([name, { method, path }]) => [name, method, path]).sort());
});

test('what is open asks for no token, and the rest does', () => {
  const open = Object.values(page.paths)
    .flatMap((operations) => Object.values(operations))
    .filter(({ security }) => security?.length === 0)
    .map(({ operationId }) => operationId);
  expect(open.sort()).toEqual(table.flatMap(([name, endpoint]) => (endpoint.open ? [name] : [])).sort());
});

test('a field that may be null is described as one, and the schema it is made of is not', () => {
  const { Acting, OrganisationId } = page.components.schemas;
  expect(OrganisationId).toMatchObject({ type: 'string' });
  expect(Acting).toMatchObject({
    properties: {
      organisationId: { anyOf: [{ $ref: '#/components/schemas/OrganisationId' }, { type: 'null' }] },
    },
  });
});

test('parameters say where they stand and whether they are needed', () => {
  expect(page.paths['/v1/organisations']?.['get']?.parameters).toEqual([
    expect.objectContaining({ name: 'areaCode', in: 'query', required: true }),
    expect.objectContaining({ name: 'kind', in: 'query', required: true }),
  ]);
  expect(page.paths['/v1/cases']?.['get']?.parameters).toEqual([
    { name: 'cursor', in: 'query', required: false, schema: { $ref: '#/components/schemas/Cursor' } },
    {
      name: 'x-helping',
      in: 'header',
      required: false,
      schema: { $ref: '#/components/schemas/HelpingId' },
    },
  ]);
});

test('one description serves both ways, because no schema of the contract reads one shape and gives another', () => {
  const described = (io: 'input' | 'output') => toJSONSchema(z.globalRegistry, { io, uri: (id) => id });
  expect(described('input')).toEqual(described('output'));
});

test('every endpoint stands under one heading, and every heading has endpoints', () => {
  const tagged = Object.values(page.paths)
    .flatMap((operations) => Object.values(operations))
    .map(({ operationId, tags }) => [operationId, tags.length]);
  expect(tagged.filter(([, count]) => count !== 1)).toEqual([]);
  const used = Object.values(page.paths).flatMap((operations) =>
    Object.values(operations).flatMap(({ tags }) => tags),
  );
  expect(new Set(used)).toEqual(new Set(page.tags.map(({ name }) => name)));
});

/** The same whatever the order of the fields. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
};
const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);

test('what was described once is described the same; only words and headings were added', () => {
  const { paths, components, tags: _tags, info, ...rest } = page;
  const { contact: _contact, ...known } = info;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { tags: _t, description: _d, ...operation }]) => [
      `${method} ${path}`,
      digestOf(operation),
    ]),
  );
  const named = Object.entries(components).flatMap(([part, all]) =>
    Object.entries(all).map(([name, one]) => [`${part} ${name}`, digestOf(one)]),
  );
  const now = Object.fromEntries([
    ['the document', digestOf({ ...rest, info: known })],
    ...operations,
    ...named,
  ]);
  // Whoever changes the API on purpose writes the new digest down; what is new needs none until it is published.
  expect(now).toMatchObject(recorded);
});
