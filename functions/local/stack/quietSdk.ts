// The AWS SDK greets every start on Node 20 with nine lines about Node 22; config/decisions.md says what we do about it. It reads
// this before its first client is made, so this module is imported first.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
