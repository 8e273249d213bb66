import type { EndpointName } from '../../contract/endpoints';
import type { Handlers } from '../context';

/** A handler whatever it is asked for: what it takes is what it hands on. */
type Any = (request: never, context: never) => Promise<unknown>;

/** Handlers that are loaded when one of them is asked for the first time. */
export function whenAsked<N extends EndpointName>(
  names: readonly N[],
  load: () => Promise<Pick<Handlers, N>>,
): Pick<Handlers, N> {
  const later =
    (name: N): Any =>
    async (request, context) => {
      const handler: Any = (await load())[name];
      return handler(request, context);
    };
  return Object.fromEntries(names.map((name) => [name, later(name)])) as Pick<Handlers, N>;
}
