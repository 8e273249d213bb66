// What is shown of a thing that is given to be filed, in one part of the app: its code where it has no name, and what becomes of it.

export { AtCode } from '../AtCode';
export { OnItsWay } from './OnItsWay';
export { Received } from './Received';
