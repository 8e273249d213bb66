/**
 * How an answer of a form is kept. `sealed`: it says who somebody is, lies sealed in the table and is masked on the
 * screens of staff until it is tapped (个人信息保护法 51: encryption and 去标识化): ID number, phone, names of parties,
 * address, day of birth. `clear`: it says nothing of that kind. A form has a word for each of its fields, or does not compile.
 */
export type FieldKept = 'sealed' | 'clear';

/** The fields that are sealed. */
export type SealedIn<Fields extends Record<string, FieldKept>> = {
  [F in keyof Fields]: Fields[F] extends 'sealed' ? F : never;
}[keyof Fields] &
  string;
