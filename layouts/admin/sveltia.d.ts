// What is used of Sveltia CMS; the package's own types need a bundler's way of finding files.
declare module "@sveltia/cms" {
  interface FileFormat {
    readonly fromFile: (text: string) => object;
    readonly toFile: (fields: Record<string, unknown>) => string;
  }
  const CMS: {
    registerCustomFormat(name: string, extension: string, format: FileFormat): void;
    init(options: { readonly config: object }): Promise<void>;
  };
  export default CMS;
}
