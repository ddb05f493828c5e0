// node serve-as-it-is.mjs SERVER_MODULE CASE: serves a case without deriving anything anew; says when it listens and when it stands.
const [module, casePath] = process.argv.slice(2);
const { serveCaseFile } = await import(module);
const server = await serveCaseFile({ casePath, port: 0, bringUpToDate: false });
console.log(server.url);
await server.opened;
console.log('opened');
