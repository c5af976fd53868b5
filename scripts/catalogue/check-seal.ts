// A thread that says whether a sealed file is what was sealed.
import { parentPort } from "node:worker_threads";
import { fitsSeal } from "./sealed-database.ts";

const [file = "", version = ""] = process.argv.slice(2);
parentPort?.postMessage(fitsSeal(file, version));
