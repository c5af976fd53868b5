// The command that converts a file to UTF-8, safe to paste into a shell whatever the file is called.

export function convertCommand(encoding: string, file: string): string {
  const converted = quote(`${file}.utf8`);
  return `iconv -f ${encoding} -t utf-8 ${quote(file)} > ${converted} && mv ${converted} ${quote(file)}`;
}

/** In straight single quotes a shell expands nothing; a quote itself stands outside them. */
function quote(file: string): string {
  return `'${file.replaceAll("'", "'\\''")}'`;
}
