// Fetching reaches the public web alone: under no address, no name and after no redirect anything else.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../scripts/importing/fetch-policy.ts";
import { quickFetcher, smallWeb } from "./small-web.ts";

describe("addresses that lead elsewhere than to the public web", () => {
  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "::7f00:1",
    "::127.0.0.1",
    "::5efe:7f00:1",
    "4000::1",
    "not an address",
    "",
  ])("are none of ours: %s", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(["1.1.1.1", "196.200.131.1", "2606:4700::1111", "::ffff:1.1.1.1"])(
    "are told from those that do: %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it("never are IPv4 networks that have no router", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.constantFrom("10", "127", "192.168", "169.254"),
        byte,
        byte,
        byte,
        (net, a, b, c) => {
          const address = `${net}.${[a, b, c].slice(net.split(".").length - 1).join(".")}`;
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["http://127.0.0.1/", "private-address"],
    ["http://127.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://0x7f000001/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["http://[::ffff:7f00:1]/", "private-address"],
    ["http://localhost/", "private-address"],
    ["http://169.254.169.254/latest/meta-data/", "private-address"],
    ["file:///etc/passwd", "not-web"],
    ["ftp://phare.example/", "not-web"],
    ["data:text/html,a", "not-web"],
    ["http://a:b@1.1.1.1/", "not-web"],
    ["phare", "not-web"],
  ])("are not asked: %s", async (url, failed) => {
    expect(await quickFetcher().page(url)).toEqual({ failed });
  });

  it("are not asked under a name either, nor after a redirect", async () => {
    const web = await smallWeb({
      "/name": (response) => response.writeHead(302, { location: "http://localhost/" }).end(),
      "/address": (response) => response.writeHead(301, { location: "http://[::1]:1/" }).end(),
      "/file": (response) => response.writeHead(301, { location: "file:///etc/passwd" }).end(),
    });
    const fetcher = quickFetcher({ isAllowed: (address) => address === "127.0.0.1" && localhost });
    let localhost = true;
    expect(await fetcher.page(`${web.url}/address`)).toEqual({ failed: "private-address" });
    expect(await fetcher.page(`${web.url}/file`)).toEqual({ failed: "not-web" });
    localhost = false;
    expect(await fetcher.page(`http://localhost:${web.port}/name`)).toEqual({
      failed: "private-address",
    });
    const strict = quickFetcher();
    expect(await strict.page(`${web.url}/name`)).toEqual({ failed: "private-address" });
    expect(web.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/address", "/file"]);
  });
});
