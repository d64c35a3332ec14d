/** The local workbook's page: the grid, Excel's objects and the conversation with the pane. Only ever in `.local`. */
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from 'webpack';
import { EmitFiles } from './emit-files';
import { excelSchema } from './excel-schema';
import { type Build, common, typescript } from './webpack-addin';

const plainFields = path.join(__dirname, 'plain-fields.ts');

/** index.html, page.js, page.css and excel-schema.json. */
export function localWorkbookBundle(build: Build): Configuration {
  const base = common(build, 'local-workbook');
  const folder = path.join(build.root, 'src/local/page');
  return {
    ...base,
    devtool: false, // the grid's libraries are 12 MB: their maps would take longer than the build
    entry: { page: path.join(folder, 'main.ts') },
    output: { ...base.output, filename: '[name].js', chunkFilename: 'page/[name].js' },
    optimization: { minimize: false, splitChunks: false },
    module: {
      rules: [
        typescript,
        { test: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/, loader: plainFields },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.woff2?$/, type: 'asset/resource', generator: { filename: 'fonts/[name][ext]' } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new EmitFiles(() => [
        { path: 'index.html', content: readFileSync(path.join(folder, 'index.html'), 'utf8') },
        { path: 'excel-schema.json', content: JSON.stringify(excelSchema()) },
      ]),
    ],
  };
}
