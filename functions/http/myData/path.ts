/**
 * Where the copy of one's data is fetched from; the last part of the address is the ticket. With the papers drawn it is the
 * papers' door that answers, and where none can be drawn the API does, with what they say.
 */
export const dataFilePath = '/my-data';
export const archivePath = '/papers/copy';
