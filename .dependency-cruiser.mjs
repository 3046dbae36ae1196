// Who may import whom: the zones are made from the folder names.
const rooms =
  '(accounts|calendar|calls|citizens|deadlines|departments|dispatch|knowledge|open311|photos|routing|shifts|systems|tickets|updates|webhooks)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(client|server|e2e|scripts)/' },
    },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^server/' }, to: { path: '^(client|e2e)/' } },
    {
      name: 'only-the-api-knows-the-server',
      comment: 'and of it the type of its router only',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/api/' },
      to: { path: '^server/' },
    },
    {
      name: 'the-api-knows-types-only',
      severity: 'error',
      from: { path: '^client/api/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-rooms-do-not-know-one-another',
      comment: 'client/app puts them together',
      severity: 'error',
      from: { path: `^client/${rooms}/` },
      to: { path: `^client/(app/|${rooms}/)`, pathNot: '^client/$1/' },
    },
    {
      name: 'parts-know-no-room',
      severity: 'error',
      from: { path: '^client/(ui|a11y|api)/' },
      to: { path: `^client/(app/|${rooms}/)` },
    },
    {
      name: 'parts-ask-no-server',
      severity: 'error',
      from: { path: '^client/(ui|a11y)/' },
      to: { path: '^client/api/' },
    },
    {
      name: 'a-store-belongs-to-its-room',
      comment: "a verb may call another room's verb",
      severity: 'error',
      from: { path: '^server/([^/]+)/', pathNot: '^server/(seed|import|testing)/|[.]test[.]ts$' },
      to: { path: '^server/[^/]+/[^/]+[.]store[.]ts$', pathNot: '^server/$1/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/paraglide/' },
  },
};
