/** A link inside the program. Parameters are not decoded: WeChat hands them over as they stand in the link. */
export interface Link {
  path: string;
  query: Record<string, string>;
}

export function readLink(url: string): Link {
  const [path = '', search = ''] = url.split('?', 2);
  const pairs = search.split('&').filter(Boolean);
  const entries = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  });
  return { path, query: Object.fromEntries(entries) };
}
