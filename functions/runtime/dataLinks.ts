import { PersonId } from '../contract/ids';
import * as z from '../contract/z';
import { sealedLinks, type SealedLinks } from './sealedLinks';

const Ticket = z.object({ personId: PersonId });

/** Makes and opens the last part of the address at which a person fetches the copy of all that is held of them. */
export type DataLinks = SealedLinks<z.infer<typeof Ticket>>;

export const dataLinks = (secret: string): DataLinks => sealedLinks(secret, Ticket);
