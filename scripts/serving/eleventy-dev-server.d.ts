// The parts of Eleventy's development server that we use; the package ships no types.
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export interface DevServerOptions {
    readonly domDiff: boolean;
    readonly portReassignmentRetryCount: number;
    readonly messageOnStart: () => false;
    readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse) => void)[];
  }
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    readonly server: Server;
    /** Called for the first port and, while ports are taken, for each next one. */
    _serverListen(port: number): void;
    serve(port: number): void;
    ready(): Promise<void>;
    augmentContentWithNotifier(html: string): string;
    reload(event: { readonly subtype?: "css"; readonly files?: readonly string[] }): void;
    close(): Promise<unknown>;
  }
}
