/** Tests run on the TypeScript source as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#deflate$': '<rootDir>/src/word/zip/deflate-node.ts',
    '^office-addin-manifest$': '<rootDir>/test/support/office-apps.cjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // As many as the machine has cores: the slowest tests wait for judges that run beside them.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  // One test asks the slowest judge about all documents of an organisation: 20 s on a quiet machine.
  testTimeout: 150_000,
};
