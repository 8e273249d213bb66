/**
 * Stands in for `@aws-sdk/middleware-endpoint-discovery` in what is deployed: a client may ask the service for an endpoint
 * of its own, which no operation of ours needs and nobody switches on. It carries a cache with it.
 */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => false,
  configFileSelector: () => false,
  default: false,
};
/** DynamoDB's client asks for it whatever it is used for. */
export const resolveEndpointDiscoveryConfig = <C>(config: C): C => config;
