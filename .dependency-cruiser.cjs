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
      to: { path: '^src/(node|cli)/' },
    },
    {
      name: 'node-does-not-know-cli',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'browser-safe',
      comment: 'Only node, cli and the one file that package.json maps to Node touch Node itself.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(node|cli)/|deflate-node' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-only',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
