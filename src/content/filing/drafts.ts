/** What is begun on this phone and not sent. */
export const draftWords = {
  goOn: '接着写',
  writtenAt: (when: string) => `${when}写的，在这部手机上`,
};
