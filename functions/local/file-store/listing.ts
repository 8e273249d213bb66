import { escaped } from './refusal';
import type { Objects } from './objects';

/** `ListObjectVersions` under a prefix, whole: there are few here. */
export async function listVersions(prefix: string, bucket: string, objects: Objects): Promise<string> {
  const versions = await objects.versions(prefix);
  const seen = new Set<string>();
  const rows = versions.map(({ key, version, at, marker, size, etag }) => {
    const isLatest = !seen.has(key);
    seen.add(key);
    const common = `<Key>${escaped(key)}</Key><VersionId>${version}</VersionId><IsLatest>${isLatest}</IsLatest><LastModified>${at}</LastModified>`;
    return marker
      ? `<DeleteMarker>${common}</DeleteMarker>`
      : `<Version>${common}<ETag>${escaped(etag)}</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Version>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix><IsTruncated>false</IsTruncated>${rows.join('')}</ListVersionsResult>`;
}
