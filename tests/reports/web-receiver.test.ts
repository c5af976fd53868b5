// A receiver's address is http or https, without a name and a password in it.
import { expect, it } from "vitest";
import { receiverAddress, wouldShowKey } from "../../scripts/reports/web-receiver.ts";

it.each([
  ["https://reports.example", "https://reports.example/"],
  ["https://presse.example/reports", "https://presse.example/reports/"],
  [" https://reports.example/?a=1#b ", "https://reports.example/"],
  ["http://127.0.0.1:8787", "http://127.0.0.1:8787/"],
  ["reports.example", undefined],
  ["file:///etc/passwd", undefined],
  ["ftp://reports.example/", undefined],
  ["https://me:secret@reports.example/", undefined],
  ["", undefined],
])("%j is read as %j", (text, address) => {
  expect(receiverAddress(text)).toBe(address);
});

it.each([
  ["https://reports.example/", false],
  ["http://localhost:8787/", false],
  ["http://127.0.0.1:8787/", false],
  ["http://[::1]:8787/", false],
  ["http://reports.example/", true],
  ["http://127.0.0.1.example/", true],
])("a key sent to %s could be read on the way: %s", (address, shows) => {
  expect(wouldShowKey(address)).toBe(shows);
});
