// Paths as they are compared: letters written as themselves, each in its one composed form.

/** As it is where it can't be decoded, or where a part of it would fall in two. */
export function decodePath(path: string): string {
  if (/%2f/i.test(path)) return path;
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}
