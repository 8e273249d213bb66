/** A stretch of a text, and whether it is what was looked for. */
export type Stretch = { text: string; isSought: boolean };

/** A text in stretches: any two neighbours of what was typed are marked in it wherever they stand, as they are looked for. */
export function marked(text: string, typed: string): Stretch[] {
  const characters = [...text];
  const lower = characters.map((one) => one.toLowerCase());
  const isSought = characters.map(() => false);
  for (const part of typed.toLowerCase().split(/\s+/u)) {
    const sought = [...part];
    sought.slice(1).forEach((second, nth) => {
      lower.forEach((one, at) => {
        if (one !== sought[nth] || lower[at + 1] !== second) return;
        isSought[at] = true;
        isSought[at + 1] = true;
      });
    });
  }
  return characters.reduce<Stretch[]>((all, one, at) => {
    const last = all.at(-1);
    if (last && last.isSought === isSought[at]) last.text += one;
    else all.push({ text: one, isSought: isSought[at] === true });
    return all;
  }, []);
}
