/** JSON with keys in order, so that equal content has equal text. Undefined fields do not exist. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = value as Readonly<Record<string, unknown>>;
  let written = '';
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) written += `${written && ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${written}}`;
}
