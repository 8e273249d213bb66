import { sealed } from '../seal/sealed';
import { namesThatBegin } from '../device/storage';
import { Posted, type Box } from './posted';

const prefix = 'posted.';
const keptAt = (id: string) => sealed(`${prefix}${id}`, Posted);

/** The outbox of this device, sealed like all that is a person's. */
export const boxOnDevice: Box = {
  ids: () => namesThatBegin(prefix).map((name) => name.slice(prefix.length)),
  read: (id) => keptAt(id).read(),
  write: (posted) => keptAt(posted.id).write(posted),
  remove: (id) => keptAt(id).remove(),
};
