import { createHash } from 'node:crypto';
import { Compilation, type Compiler, sources } from 'webpack';
import type { PublishedFile } from '../publish/publish';

/** Adds files that the project computes to a build. They may carry the hash of a script, so that a new one is not taken for the old. */
export class EmitFiles {
  constructor(private readonly files: (hashOf: (script: string) => string) => readonly PublishedFile[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(EmitFiles.name, (compilation) => {
      const hashOf = (script: string): string => {
        const built = compilation.getAsset(script);
        if (!built) throw new Error(`The build has no ${script}.`);
        return createHash('sha256').update(built.source.buffer()).digest('hex').slice(0, 8);
      };
      compilation.hooks.processAssets.tap(
        { name: EmitFiles.name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          if (compilation.errors.length > 0) return;
          for (const { path, content } of this.files(hashOf))
            compilation.emitAsset(path, new sources.RawSource(content));
        },
      );
    });
  }
}
