/** The last question of every conversation: everything is read once more. */
export const lastReading = /^看一遍/;
