// What a build owes to dist is remembered until every page stands there.
import Database from "libsql";
import { expect, it } from "vitest";
import { tables } from "../../scripts/catalogue/schema.ts";
import { BuildState } from "../../scripts/catalogue/state.ts";

it("remembers pages once each, and everything, until it is settled", () => {
  const db = new Database(":memory:");
  db.exec(tables);
  const state = new BuildState(db);
  expect([state.owesEverything, state.owed(), state.get("layouts")]).toEqual([false, [], ""]);
  const page = { kind: "day", edition: "fr", key: "2022-10-25" };
  state.owe([page, { ...page, key: "2022-10-26" }]);
  state.owe([page]);
  expect(state.owed()).toHaveLength(2);
  state.oweEverything();
  state.set("layouts", "a");
  state.set("layouts", "b");
  expect([state.owesEverything, state.get("layouts")]).toEqual([true, "b"]);
  state.settle();
  expect([state.owesEverything, state.owed(), state.get("layouts")]).toEqual([false, [], "b"]);
  db.close();
});
