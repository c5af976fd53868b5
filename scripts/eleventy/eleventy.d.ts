// The parts of Eleventy 3 that we use; the package ships no types.
declare module "@11ty/eleventy" {
  export interface UserConfig {
    setUseGitIgnore(use: boolean): void;
    addTemplateFormats(formats: readonly string[]): void;
    addExtension(extensions: readonly string[], options: { key: string }): void;
    addGlobalData(name: string, data: () => unknown): void;
    addTemplate(path: string, template: unknown): void;
    addPlugin(plugin: (eleventy: UserConfig) => void): void;
    addWatchTarget(path: string): void;
    on(event: string, listener: (event: never) => void | Promise<void>): void;
  }
  export interface RenderedTemplate {
    readonly url: string;
    readonly inputPath: string;
    readonly outputPath: string;
    readonly content: string;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly config: (eleventy: UserConfig) => unknown; readonly quietMode: boolean },
    );
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}
