// What is used of Sveltia CMS; the package's own types need a bundler's way of finding files.
declare module "@sveltia/cms" {
  interface FileFormat {
    readonly fromFile: (text: string) => object;
    readonly toFile: (fields: Record<string, unknown>) => string;
  }
  interface FieldProps {
    readonly value: unknown;
    readonly onChange: (value: string) => void;
    readonly forID: string;
    /** The class of Sveltia's own inputs. */
    readonly classNameWrapper: string;
  }
  /** A React component. */
  export type FieldControl = (props: FieldProps) => object;
  const CMS: {
    registerCustomFormat(name: string, extension: string, format: FileFormat): void;
    registerFieldType(name: string, control: FieldControl): void;
    init(options: { readonly config: object }): Promise<void>;
  };
  export default CMS;
}

interface Window {
  /** React's `createElement`, as Sveltia lends it to fields of others. */
  h(type: string, props: object | null, ...children: readonly object[]): object;
}
