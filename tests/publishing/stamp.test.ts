// A site has one stamp: the same for the same files, whoever wrote them and in whatever order.
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyStamp, fileStamp, joinStamps, stampOf } from "../../scripts/publishing/stamp.ts";

const files = fc.uniqueArray(fc.record({ file: fc.string(), hash: fc.string() }), {
  selector: ({ file }) => file,
  minLength: 1,
});

it("depends on every file and on no order", () => {
  fc.assert(
    fc.property(files, (list) => {
      expect(stampOf([...list].reverse())).toBe(stampOf(list));
      expect(stampOf(list.slice(1))).not.toBe(stampOf(list));
    }),
  );
});

it("takes a file out again that is joined twice", () => {
  const [one, other] = [
    { file: "a", hash: "1" },
    { file: "b", hash: "2" },
  ].map(fileStamp);
  if (one === undefined || other === undefined) throw new Error("two stamps");
  expect(joinStamps(joinStamps(one, other), one)).toBe(other);
  expect(joinStamps(one, one)).toBe(emptyStamp);
});
