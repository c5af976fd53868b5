// Some changes are too deep for an update: the catalogue is then made anew from all files, which is always right.
export class StartOver extends Error {
  constructor(reason: string) {
    super(`the catalogue is made anew: ${reason}`);
  }
}
