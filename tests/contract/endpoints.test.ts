import { toJSONSchema } from 'zod/v4/core';
import { endpoints, type Endpoint } from '../../functions/contract/endpoints';
import * as z from '../../functions/contract/z';
import { problemsOf } from './problemsOf';

const table: [string, Endpoint][] = Object.entries(endpoints);

test('no two endpoints share method and path', () => {
  const routes = table.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(new Set(routes).size).toBe(routes.length);
});

test('what anybody may ask without signing in is exactly this', () => {
  expect(table.filter(([, { open }]) => open).map(([name]) => name)).toEqual([
    'login',
    'refresh',
    'beginScan',
    'scanState',
    'finishScan',
    'beginText',
    'finishText',
    'area',
    'offices',
    'organisations',
    'organisation',
    'eligibility',
    'help',
    'receiptKeys',
    'checkReceipt',
    'roots',
    'fileWithoutName',
    'recover',
    'publicCode',
  ]);
});

describe.each(table)('%s', (_, { method, path, title, params, query, body, reply }) => {
  test('has a versioned path of plain words', () => {
    expect(path).toMatch(/^\/v1(\/([a-z]+|\{[a-z][A-Za-z]*\}))+$/);
  });

  test('has a title', () => {
    expect(title).toMatch(/^[A-Z].+[^.]$/);
  });

  test('names in its path exactly the parameters it parses', () => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(params?.shape ?? {}));
  });

  test('has a body only where one can be sent', () => {
    if (method === 'POST') expect(body).not.toBeNull();
    else expect(body).toBeNull();
  });

  test('refuses what it does not know, in path, query and body', () => {
    const shapes = [params, query, body].flatMap((schema) =>
      schema instanceof z.ZodDiscriminatedUnion ? schema.options : schema ? [schema] : [],
    );
    for (const shape of shapes)
      expect(problemsOf(shape, { stray: 1 })).toContainEqual({ pointer: '/stray', code: 'unknown_field' });
  });

  test('can be written as OpenAPI 3.1: each schema as JSON Schema, what comes in and what goes out', () => {
    for (const schema of [params, query, body])
      if (schema) expect(toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })).toBeTruthy();
    if (reply) expect(toJSONSchema(reply, { io: 'output', target: 'draft-2020-12' })).toBeTruthy();
  });
});
