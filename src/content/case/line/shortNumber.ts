/** The end of a number, which says it within an organisation: Z-48213-70655-9. */
export const shortNumber = (number: string): string => number.split('-').slice(2).join('-') || number;
