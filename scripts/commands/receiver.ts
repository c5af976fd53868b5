// Starts the receiver of reports alone, as `npm run reports` does.
import { runMain } from "citty";
import { serveReports } from "./serve-reports.ts";

await runMain(serveReports);
