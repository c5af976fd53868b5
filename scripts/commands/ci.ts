// Tells whether a CI system runs the command.

/** As CI systems say it with `CI`; `CI=false` and `CI=0` say the contrary. */
export function isInCi(): boolean {
  const { CI = "" } = process.env;
  return !["", "0", "false"].includes(CI.toLowerCase());
}
