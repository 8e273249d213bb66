// What is shown of a thing that was given to be filed, in one part of the app.

export { OnItsWay } from './OnItsWay';
export { Received } from './Received';
