import { LinkMaker } from './linkMaker';
import { sealedLinks, type SealedLinks } from './sealedLinks';

/** Makes and opens the last part of the address at which a person fetches the copy of all that is held of them. */
export type DataLinks = SealedLinks<LinkMaker>;

export const dataLinks = (secret: string): DataLinks => sealedLinks(secret, LinkMaker);
