import { format } from 'node:util';

/** What was written to the console as an error, and no test has taken. */
let complaints: string[] = [];

/** Takes the complaints so far: for the test that is about them. */
export function takeComplaints(): string[] {
  const taken = complaints;
  complaints = [];
  return taken;
}

// Not a spy, because tests restore all of theirs.
console.error = (...said: unknown[]) => void complaints.push(format(...said));

/**
 * Fails a test in which something complained: React of two children with one key or of a change that no test waited for
 * (`settled` in server.tsx waits), jsdom of what it cannot do, the app of anything.
 */
afterEach(() => expect(takeComplaints()).toEqual([]));
