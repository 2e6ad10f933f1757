const createNextIntlPlugin = require('next-intl/plugin');

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked by `npm run types`; a build that people wait for need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A second build (tests) must not overwrite the one that a running server serves from.
  distDir: process.env.ZHIKE_DIST_DIR || '.next',
  turbopack: {
    root: __dirname,
    // Apollo's observables as today's browsers run them; the default is a build for ES5 with its helpers.
    resolveAlias: { rxjs: { browser: './node_modules/rxjs/dist/esm/index.js' } },
  },
  outputFileTracingRoot: __dirname,
  // These keep module state (metadata storages, native bindings) and must be one copy, unbundled.
  serverExternalPackages: [
    '@apollo/server', 'better-auth', 'better-sqlite3', 'class-validator', 'graphql', 'graphql-jit', 'mssql', 'nodemailer',
    'pino', 'prom-client', 'reflect-metadata', 'tedious', 'type-graphql', 'typeorm',
  ],
  experimental: {
    // Mangled class names would become table and GraphQL type names.
    turbopackMinify: { server: false, client: true },
    // Apollo asks a constant of another module whether this is development: without it all its checks travel to the browser.
    turbopackCrossModuleConstants: true,
  },
};

const withMessages = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  // Compiled at build time, so that no message parser travels to the browser.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

module.exports = withMessages(config);
