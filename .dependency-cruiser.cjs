/**
 * Imports run one way, downwards: each room names the rooms it may look into.
 * template and profile are the ground and know nothing of each other.
 */
const allowed = {
  profile: [],
  template: [],
  standards: ['policy', 'profile', 'template'],
  policy: ['profile', 'template'],
  word: ['policy', 'profile', 'template', 'generated'],
  text: ['policy', 'profile', 'template'],
  library: ['policy', 'profile', 'template', 'generated', 'standards'],
  generated: ['template', 'standards', 'word'],
};
const rooms = [
  'profile',
  'template',
  'standards',
  'policy',
  'word',
  'text',
  'node',
  'cli',
  'addin',
  'library',
  'generated',
];

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...Object.entries(allowed).map(([room, below]) => ({
      name: `${room}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: `^src/(${rooms.filter((other) => other !== room && !below.includes(other)).join('|')}|index)`,
      },
    })),
    {
      name: 'index-knows-no-files',
      severity: 'error',
      from: { path: '^src/index' },
      to: { path: '^src/(node|cli|addin)/' },
    },
    {
      name: 'node-does-not-know-cli',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(cli|addin)/' },
    },
    {
      name: 'browser-safe',
      comment: 'Only node, cli and the one file that package.json maps to Node touch Node itself.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(node|cli)/|deflate-node' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pane-beside-node',
      severity: 'error',
      from: { path: '^src/addin/' },
      to: { path: '^src/(node|cli)/' },
    },
    {
      name: 'pane-knows-no-ooxml',
      comment: 'Of the Word room, views use plans and readings only; the two sides of the port write.',
      severity: 'error',
      from: { path: '^src/addin/', pathNot: '^src/addin/word/' },
      to: { path: '^src/word/(body|package|zip|reader/(?!policy-file|read-policy-file))' },
    },
    {
      name: 'only-the-port-knows-office',
      severity: 'error',
      from: { path: '^src/addin/', pathNot: '^src/addin/(word/|host)' },
      to: { path: '^src/addin/word/(office|browser)' },
    },
    {
      name: 'react-in-the-pane-only',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/addin/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'declared-only',
      comment: 'The pane is bundled, so its packages are development dependencies.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/addin/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
