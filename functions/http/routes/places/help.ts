import { helpBefore } from '../../../domain/help/helpFor';
import type { Handlers } from '../../context';

/** Asked by anyone, before anything is filed: nothing of it is kept. */
export const help: Pick<Handlers, 'help'> = {
  help: async ({ body }) => helpBefore(body),
};
