import type { FileType } from '../../contract/case/files';
import { Refused } from '../../domain/refused';
import type { FileDoor, FormFor, LinkFor } from './fileDoor';
import { bucketUrl, type FileCredentials, type BucketAddress } from './bucketAddress';
import { algorithm, stamp } from '../../runtime/awsSignature';
import { credential, signedUrl, signText } from './signature';

const endings: Record<FileType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/wav': 'wav',
};

/** What RFC 5987 lets stand; the rest is written in percent, byte by byte. */
const written = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * How a file is saved, never shown as a page: its own name for whoever reads UTF-8 (RFC 6266, 5987), one of ASCII for
 * the others. A name that does not end as its type does gets that ending, so that it opens in the right program.
 */
function savedAs(name: string, type: FileType): string {
  const ending = endings[type];
  const full = name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
  return `attachment; filename="file.${ending}"; filename*=UTF-8''${written(full)}`;
}

/** What a form may be used for: one key, one type, no more bytes than announced, until then. */
function policyOf(
  fields: Record<string, string>,
  { bucket }: BucketAddress,
  { key, type, maxBytes, until }: FormFor,
) {
  const exactly = Object.entries(fields).filter(([name]) => name !== 'key' && name !== 'Content-Type');
  return {
    expiration: until,
    conditions: [
      { bucket },
      ['eq', '$key', key],
      ['eq', '$Content-Type', type],
      ['content-length-range', 1, maxBytes],
      ...exactly.map(([name, value]) => ({ [name]: value })),
    ],
  };
}

/** Forms and links of an S3 bucket: presigned POST and presigned GET. */
export function s3Door(address: BucketAddress, credentials: FileCredentials): FileDoor {
  const url = bucketUrl(address);
  const { region } = address;
  return {
    form(asked) {
      const { key, type, now, until } = asked;
      const { sessionToken } = credentials;
      const fields = {
        key,
        'Content-Type': type,
        success_action_status: '201',
        'x-amz-algorithm': algorithm,
        'x-amz-credential': credential(credentials, now, region),
        'x-amz-date': stamp(now),
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
      };
      const policy = Buffer.from(JSON.stringify(policyOf(fields, address, asked))).toString('base64');
      const signature = signText(credentials, now, region, policy);
      return { url: `${url}/`, fields: { ...fields, policy, 'x-amz-signature': signature }, until };
    },

    link({ key, version, name, type, now, until }: LinkFor) {
      const seconds = Math.floor((Date.parse(until) - Date.parse(now)) / 1000);
      const query = {
        versionId: version,
        'response-content-type': type,
        'response-content-disposition': savedAs(name, type),
      };
      return { url: signedUrl(`${url}/${key}`, query, { now, seconds, region, credentials }), until };
    },
  };
}

const unavailable = (): never => {
  throw new Refused('files_unavailable');
};

/** Where no file store is set up. */
export const noDoor: FileDoor = { form: unavailable, link: unavailable };
