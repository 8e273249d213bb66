// In the place of the part of zod that prints schemas as JSON Schema: a phone reads with them and prints none. CommonJS, because
// zod takes some forty names from it by `import *`.
const none = () => {
  throw new Error('no JSON Schema is printed on a phone');
};

module.exports = {
  toJSONSchema: none,
  createToJSONSchemaMethod: () => none,
  createStandardJSONSchemaMethod: () => none,
};
