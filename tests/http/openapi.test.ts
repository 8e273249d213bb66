import { createConfig, lintFromString } from '@redocly/openapi-core';
import { endpoints, type Endpoint } from '../../functions/contract/endpoints';
import * as z from '../../functions/contract/z';
import type { openApiDocument } from '../../functions/http/openapi/document';
import { type Api, openApi } from '../support/api';

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
  const config = await createConfig({ extends: ['recommended'] });
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
  ]);
});

test('one description serves both ways, because no schema of the contract reads one shape and gives another', () => {
  const described = (io: 'input' | 'output') => z.toJSONSchema(z.globalRegistry, { io, uri: (id) => id });
  expect(described('input')).toEqual(described('output'));
});
