/** Credentials of a function, as the SDK's clients ask for them. */
type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/**
 * Stands in for `@aws-sdk/credential-provider-node` in what is deployed: AWS Lambda gives its functions their credentials
 * by these variables alone. The SDK would look in files, at single sign-on, at STS and at the metadata of a machine too,
 * with the clients for all of it: an eighth of the API's bundle.
 */
export const defaultProvider = () => async (): Promise<Credentials> => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('AWS Lambda gave no credentials');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
