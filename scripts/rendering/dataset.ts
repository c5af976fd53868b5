// The archive's open data in schema.org's words, so that search engines for data find it.

export interface DatasetDescription {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  /** The page that explains it. */
  readonly url: string;
  readonly archive: { readonly name: string; readonly url: string };
  /** The list of all its files. */
  readonly dataPackage: string;
  /** The first and the last month that it has articles of; none in an empty archive. */
  readonly months: readonly string[];
}

/** JSON-LD 1.1 of a Dataset. */
export function datasetOf(dataset: DatasetDescription): object {
  const { name, description, lang, url, archive, dataPackage, months } = dataset;
  const [first, last] = [months[0], months.at(-1)];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    inLanguage: lang,
    url,
    isAccessibleForFree: true,
    creator: { "@type": "ArchiveOrganization", name: archive.name, url: archive.url },
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: dataPackage },
    ],
  };
}
