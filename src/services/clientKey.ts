import type { ClientKey } from '../../functions/contract/ids';

const letters = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');

/** A name for one thing a person does. It only has to differ from their other ones: it is no secret. */
export const newKey = (): ClientKey => `${Date.now().toString(36)}-${letters()}${letters()}`;
