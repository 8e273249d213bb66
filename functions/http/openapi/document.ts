import { type Endpoint, type EndpointName, endpoints } from '../../contract/endpoints';
import { Problem } from '../../contract/problems';
import { areas } from './areas';
import { operation } from './operation';
import { namedSchemas, schemaOf } from './schemas';

type Paths = Record<string, Record<string, ReturnType<typeof operation>>>;

const problemResponse = {
  description: 'A problem (RFC 9457); `code` says which, `detail` says in Chinese what to do',
  content: { 'application/problem+json': { schema: schemaOf(Problem) } },
};

function paths(): Paths {
  const table: [string, Endpoint][] = Object.entries(endpoints);
  return table.reduce<Paths>((all, [name, endpoint]) => {
    const { path, method } = endpoint;
    const described = operation(name as EndpointName, endpoint);
    return { ...all, [path]: { ...all[path], [method.toLowerCase()]: described } };
  }, {});
}

/** The API as an OpenAPI 3.1 document, made from the endpoint table. */
export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: {
    title: '掌上公共法律服务 API',
    version: '1',
    description:
      'Legal consultation, legal aid and delegated petition for residents and those who serve them',
    license: { name: 'MIT', identifier: 'MIT' },
    contact: { name: '12348 公共法律服务热线' },
  },
  servers: [{ url: '/', description: 'The origin this page came from' }],
  security: [{ accessToken: [] }],
  tags: areas.map(({ name, description }) => ({ name, description })),
  paths: paths(),
  components: {
    schemas: namedSchemas(),
    responses: { Problem: problemResponse },
    securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  },
});
