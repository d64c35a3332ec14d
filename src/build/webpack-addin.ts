/** The bundles of the add-in itself: the functions, small and free of React, and the pane, which shares their instance. */
import CopyPlugin from 'copy-webpack-plugin';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DefinePlugin } from 'webpack';
import type { Configuration, ExternalItemFunctionData, RuleSetRule } from 'webpack';
import { published } from '../publish/publish';
import { calculatingOnly } from './calculating-only';
import { EmitFiles } from './emit-files';
import { manifestFor } from './manifest';
import { paneHtml } from './pane-html';
import { shortCodes } from './short-codes';
import { supportPages } from './support-pages';

/** What is being built, and where to. */
export interface Build {
  /** the project's folder */
  readonly root: string;
  /** the folder that is written */
  readonly output: string;
  /** scheme, host and port the add-in is served from */
  readonly origin: string;
  /** whether it is for this computer: office.js from here, beside a local workbook */
  readonly local: boolean;
}

const officeFromMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const globalOfFunctions = 'SalesFunctions';

/** TypeScript without type checking, which is lint's. `target` is what Safari and WebView2 of Office 2021 run. */
export const typescript: RuleSetRule = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'ES2020', sourceMap: true } },
};

const calculating: RuleSetRule = {
  ...typescript,
  options: {
    ...(typescript.options as object),
    instance: 'functions',
    getCustomTransformers: () => ({ before: [calculatingOnly(), shortCodes()] }),
  },
};

/** What every bundle of the project has in common. */
export function common({ root, output, local }: Build, name: string): Configuration {
  return {
    name,
    mode: 'production',
    context: root,
    target: ['web', 'es2020'],
    devtool: local ? 'source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    output: { path: output },
    cache: {
      type: 'filesystem',
      name: `${name}-${local ? 'local' : 'dist'}`,
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      buildDependencies: {
        config: [
          path.join(root, 'webpack.config.js'),
          __filename,
          ...['plain-fields', 'calculating-only', 'short-codes', 'icon-imports'].map((step) =>
            path.join(__dirname, `${step}.ts`),
          ),
          ...['', 'funnel-', 'payout/'].map((part) =>
            path.join(root, `src/functions/kit/${part}sentences-en.ts`),
          ),
        ],
      },
    },
    performance: { hints: false }, // test/build holds the budgets
    stats: 'errors-warnings',
  };
}

/** Folders whose modules only define: what nobody uses of them is left out. */
function definitionsOnly(root: string): RuleSetRule {
  return {
    test: /\.ts$/,
    include: ['planning', 'functions', 'language', 'publish'].map((folder) => path.join(root, 'src', folder)),
    sideEffects: false,
  };
}

/** The project's modules with components, and Fluent's. */
function icons(root: string): RuleSetRule {
  const fluent = /[\\/]@fluentui[\\/](?!react-icons)[^\\/]+[\\/]lib[\\/].*\.js$/;
  return {
    test: (file: string) =>
      fluent.test(file) || (/\.tsx?$/.test(file) && file.startsWith(path.join(root, 'src'))),
    enforce: 'pre',
    loader: path.join(__dirname, 'icon-imports.ts'),
  };
}

/** functions.js: runs in any JavaScript runtime that offers `CustomFunctions`; with it what Excel reads about the functions. */
export function functionsBundle(build: Build): Configuration {
  const base = common(build, 'functions');
  return {
    ...base,
    entry: { functions: path.join(build.root, 'src/entry/functions.ts') },
    output: {
      ...base.output,
      filename: '[name].js',
      publicPath: '',
      library: { type: 'var', name: globalOfFunctions },
    },
    module: { rules: [calculating, definitionsOnly(build.root)] },
    plugins: [
      new EmitFiles(() => [
        ...published(build.origin),
        ...supportPages(),
        { path: 'manifest.xml', content: manifestFor(build.origin, build.root) },
      ]),
      new CopyPlugin({ patterns: [{ from: 'assets/icon-*', to: 'assets/[name][ext]' }] }),
    ],
  };
}

/** The product's version, which the pane shows. */
function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** taskpane.html and its scripts. The pane reads what functions.js recorded, so it takes the functions from there. */
export function paneBundle(build: Build): Configuration {
  const base = common(build, 'pane');
  const functions = path.join(build.root, 'src/entry/functions');
  const officeJs = build.local ? '/officejs/office.js' : officeFromMicrosoft;
  return {
    ...base,
    entry: { taskpane: path.join(build.root, 'src/entry/taskpane.tsx') },
    output: { ...base.output, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
    module: { rules: [typescript, definitionsOnly(build.root), icons(build.root)] },
    externals: ({ context, request }: ExternalItemFunctionData, callback) =>
      request?.startsWith('.') && path.resolve(context ?? '', request) === functions
        ? callback(undefined, globalOfFunctions)
        : callback(),
    plugins: [
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(versionOf(build.root)) }),
      new EmitFiles((hashOf) => [
        { path: 'taskpane.html', content: paneHtml(officeJs, hashOf('taskpane.js')) },
      ]),
    ],
  };
}
