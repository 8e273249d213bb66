type Parts = { params: Record<string, string>; query: Record<string, string | undefined> };

/** The path of an endpoint with its parameters filled in. The phone has no URLSearchParams, so it is done by hand. */
export function addressOf(path: string, { params, query }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled;
}
