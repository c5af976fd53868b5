// English words of the interface.
import type { Words } from "./words.ts";

const counted = (one: string, many: string) => (count: number, number: string) =>
  `${number} ${count === 1 ? one : many}`;

export const en: Words = {
  name: "English",
  months:
    "January February March April May June July August September October November December".split(
      " ",
    ),
  shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  shortWeekdays: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
  thousands: ",",
  date: String,
  articles: counted("article", "articles"),
  sources: counted("newspaper", "newspapers"),
  topics: counted("topic", "topics"),
  authors: counted("author", "authors"),
  years: counted("year", "years"),
  others: (count, number) => (count === 1 ? "and one more" : `and ${number} more`),
  minutes: (_, number) => `${number}\u00a0min`,
  publishedIn: "Published in",
  publishedOn: "on",
  readAtSource: "Click here to read the article at its source.",
  readAtSourceHome:
    "The article’s own address is not known. Click here to go to the home page of its source.",
  noSourceLink: "The address of the original article is not known.",
  updated: (day) => `Updated on ${day}`,
  readIn: (language) => `Read in ${language}`,
  allOfDay: "All headlines of the day",
  dayCount: (day, count) => `${day}: ${count}`,
  home: "Front page",
  calendar: "Calendar",
  newspapers: "Newspapers",
  subjects: "Topics",
  writers: "Authors",
  allYears: "All years",
  latestNews: "Latest news",
  notFound: "Page not found",
  otherInitial: "Other",
  otherLanguages: { fr: "French", ar: "Arabic", en: "English", es: "Spanish" },
  page: {
    skipToContent: "Skip to content",
  },
};
