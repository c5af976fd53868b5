// The part of jsonld that the tests use; it ships no types.
declare module "jsonld" {
  interface ExpandOptions {
    documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
    safe: boolean;
  }
  type Expanded = Readonly<Record<string, unknown>> & { readonly "@type": readonly string[] };
  const jsonld: { expand(data: object, options: ExpandOptions): Promise<readonly Expanded[]> };
  export default jsonld;
}
