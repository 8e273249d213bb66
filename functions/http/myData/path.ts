/** Where the copy of one's data is fetched from; the last part of the address is the ticket. */
export const dataFilePath = '/my-data';
