/** A class list out of the names that apply. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
