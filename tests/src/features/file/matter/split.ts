/** One question of the labelled set: what it is about, and which matter of legal aid it would be, where it is one. */
export type Labelled = { topic: string; matter: string | undefined; question: string };

/** FNV-1a over the letters: which fifth a question falls into is fixed by its own words, before any rule is written. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The fifth by which the rules are measured, and which nobody looks at while writing them. */
export const isHeldOut = ({ question }: Labelled): boolean => hashOf(question) % 5 === 0;

/** A file of questions: `# topic` or `# topic/matter` above those that are about it, one a line. */
export function labelledIn(text: string): Labelled[] {
  const found: Labelled[] = [];
  let [topic, matter]: [string, string | undefined] = ['', undefined];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('# ')) {
      const [first = '', second] = line.slice(2).split('/');
      [topic, matter] = [first, second];
    } else found.push({ topic, matter, question: line });
  }
  return found;
}
