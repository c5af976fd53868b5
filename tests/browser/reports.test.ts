// A reader reports a picture: in place with scripts, by a form without; what is blocked is covered before the next build.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { pictureHash } from "../../scripts/catalogue/picture-rows.ts";
import { articleText } from "../small-archive.ts";
import { buildFiles } from "./built-site.ts";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";
