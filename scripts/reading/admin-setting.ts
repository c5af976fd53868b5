// Where the editor at `/admin/` saves what is written there, as `site.yaml` says it.
import * as v from "valibot";
import { type Admin, adminBackends } from "../model/site.ts";
import { choice, serverAddress, text } from "./fields.ts";
import { folderOf } from "./report-channel.ts";
import { say } from "./say.ts";

const example = "admin: {backend: github, repo: presse/archive}";

/** A path in a repository, `content` or `sites/presse/content`. */
const folder = v.pipe(
  text("admin", "admin: {folder: content}", 200),
  v.transform((path) => path.replace(/^\.?\/+|\/+$/g, "")),
  v.regex(
    /^(?!\.)[\p{L}\p{N}._-]+(?:\/(?!\.)[\p{L}\p{N}._-]+)*$/u,
    say("value-not-text", { key: "folder", example: "folder: content" }),
  ),
);

/** An owner, groups where the forge has them, and a name. */
const repo = v.pipe(
  text("admin", example, 300),
  v.regex(
    /^[\w.-]+(?:\/[\w.-]+)+$/,
    say("value-not-text", { key: "repo", example: "repo: presse/archive" }),
  ),
);

const entries = v.object(
  {
    backend: choice("admin", adminBackends),
    repo: v.optional(repo),
    branch: v.optional(text("branch", "branch: main", 200)),
    folder: v.optional(folder),
    server: v.optional(serverAddress("server")),
    signIn: v.optional(serverAddress("signIn")),
    appId: v.optional(text("appId", "appId: …", 200)),
  },
  say("value-not-text", { key: "admin", example }),
);

export const adminKeys = Object.keys(entries.entries);

export const adminSetting = v.pipe(
  entries,
  v.rawTransform(({ dataset, addIssue, NEVER }): Admin => {
    const { backend, repo, branch, folder = "content", server, signIn, appId } = dataset.value;
    if (backend === "test") return { backend, folder };
    if (repo === undefined) {
      addIssue({ message: say("key-missing", { key: "repo", example }) });
      return NEVER;
    }
    return {
      backend,
      repo,
      folder,
      ...(branch === undefined ? {} : { branch }),
      ...(server === undefined ? {} : { server: folderOf(server) }),
      ...(signIn === undefined ? {} : { signIn: folderOf(signIn) }),
      ...(appId === undefined ? {} : { appId }),
    };
  }),
);
