// Looks, in a process of its own, which files have changed since the catalogue was left: the server answers meanwhile.
import Database from "libsql";
import { knownFiles } from "../catalogue/known-files.ts";
import { BuildState } from "../catalogue/state.ts";
import { findChanges } from "../reading/changes.ts";

// Ctrl-C goes to the whole group of processes; the server ends this one.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));

const [file = "", content = ""] = process.argv.slice(2);
const db = new Database(file, { readonly: true, timeout: 5000 });
const known = knownFiles(db, Number(new BuildState(db).get("readAt")));
process.send?.(findChanges(content, known, { trustCheckout: false }), () => process.exit(0));
