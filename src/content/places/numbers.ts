import phoneBook from './phoneBook.json';

/** Every number that is rung, the urgent ones first. (`byText` is for whoever cannot speak.) */
export const numbers = [...phoneBook.urgent, ...phoneBook.others];

/** What the phone book says of these, in their order. */
export const numbersOf = (wanted: readonly string[]) =>
  wanted.flatMap((one) => numbers.filter(({ number }) => number === one));
