// The chart draws build time against the number of articles, both by powers of ten: a clean build, and one new article.
import { type LogScale, logScale, shortly } from "./log-scale.ts";
import type { Kept } from "./results.ts";
import type { Scenario } from "./scenarios.ts";
import { spreadLabels } from "./spread-labels.ts";
import { middle } from "./table.ts";

type Row = Kept["results"][number];

interface Point {
  readonly articles: number;
  readonly seconds: number;
  readonly place: string;
}

interface Line {
  readonly name: string;
  readonly style: string;
  readonly points: readonly Point[];
}

const size = { width: 1010, height: 420 };
const plot = { top: 92, height: 262, width: 262, left: [70, 566] } as const;
const labelGap = 17;

const panels: readonly { title: string; scenario: Scenario; both: boolean }[] = [
  { title: "Clean build", scenario: "clean", both: false },
  { title: "One new article", scenario: "one-article", both: true },
];

/** How each is called and drawn: a colour and a dash, so that nobody has to tell colours apart. */
const peers: Readonly<Record<string, { name: string; style: string }>> = {
  khizana: { name: "Khizana", style: "khizana" },
  "khizana, git": { name: "Khizana, git", style: "khizana git" },
  "khizana-1": { name: "Khizana, one process", style: "khizana alone" },
  "khizana-1, git": { name: "one process, git", style: "khizana alone git" },
  "hugo-full": { name: "Hugo, all pages", style: "hugo" },
  hugo: { name: "Hugo, fewer pages", style: "hugo fewer" },
  eleventy: { name: "Eleventy", style: "eleventy" },
};

export function chartOf(rows: readonly Row[]): string {
  const lines = panels.map(({ scenario, both }) => linesOf(rows, scenario, both));
  const points = lines.flat().flatMap((line) => line.points);
  const y = logScale(
    points.map(({ seconds }) => seconds),
    { from: plot.top + plot.height, to: plot.top },
    (seconds) => seconds.toLocaleString("en"),
  );
  const drawn = panels.map((panel, index) => {
    const left = plot.left[index] ?? 0;
    const x = logScale(
      points.map(({ articles }) => articles),
      { from: left, to: left + plot.width },
      shortly,
    );
    return panelOf(panel.title, lines[index] ?? [], x, y);
  });
  return `${head}
${drawn.join("\n")}
</svg>
`;
}

const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="t d">
<title id="t">Build time against the number of articles</title>
<desc id="d">Two plots with logarithmic axes: a clean build, and a build after one new article.</desc>
<style>
  svg { --paper: #fff; --ink: #1f2328; --pale: #d8dee4; --khizana: #0a5cc2; --hugo: #b3261e; --eleventy: #7a6200; font: 13px system-ui, sans-serif }
  @media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --ink: #e6edf3; --pale: #30363d; --khizana: #79b8ff; --hugo: #ff9d94; --eleventy: #e3c04a } }
  .paper { fill: var(--paper) } text { fill: var(--ink) } .title { font-size: 17px; font-weight: 600 } .panel { font-weight: 600 }
  .grid { stroke: var(--pale) } .axis { font-size: 12px }
  .khizana { --colour: var(--khizana) } .hugo { --colour: var(--hugo) } .eleventy { --colour: var(--eleventy) }
  .line { fill: none; stroke: var(--colour); stroke-width: 2 } .alone .line { stroke-dasharray: 2 4 } .git .line { stroke-dasharray: 8 4 } .fewer .line { stroke-dasharray: 8 4 }
  circle { fill: var(--colour); stroke: var(--colour); stroke-width: 2 } .disk { fill: var(--paper) }
  .leader { stroke: var(--colour); stroke-width: 1; opacity: .5 } .label { fill: var(--colour) }
</style>
<rect class="paper" width="${size.width}" height="${size.height}" rx="6"/>
<text class="title" x="20" y="32">Build time against the number of articles</text>
<text class="axis" x="20" y="52">Seconds, medians of cold processes; both axes by powers of ten. Filled: on a RAM disk. Hollow: on a disk.</text>`;

function panelOf(title: string, lines: readonly Line[], x: LogScale, y: LogScale): string {
  const [left, right] = [x.range.from, x.range.to];
  const bottom = y.range.from;
  const across = y.ticks.map(
    ({ at, text }) =>
      `<path class="grid" d="M${left} ${at}H${right}"/><text class="axis" x="${left - 8}" y="${at + 4}" text-anchor="end">${text}</text>`,
  );
  const up = x.ticks.map(
    ({ at, text }) =>
      `<path class="grid" d="M${at} ${plot.top}V${bottom}"/><text class="axis" x="${at}" y="${bottom + 20}" text-anchor="middle">${text}</text>`,
  );
  const ends = lines.map(({ points }) => y.at(points.at(-1)?.seconds ?? 1));
  const places = spreadLabels(ends, labelGap, { from: plot.top, to: bottom });
  const middleOfPlot = (plot.top + bottom) / 2;
  return `<g>
<text class="panel" x="${left}" y="${plot.top - 14}">${title}</text>
${[...across, ...up].join("\n")}
<text class="axis" x="${(left + right) / 2}" y="${bottom + 44}" text-anchor="middle">articles</text>
<text class="axis" transform="rotate(-90 ${left - 48} ${middleOfPlot})" x="${left - 48}" y="${middleOfPlot}" text-anchor="middle">seconds</text>
${lines.map((line, index) => drawLine(line, places[index] ?? 0, x, y)).join("\n")}
</g>`;
}

function drawLine({ name, style, points }: Line, labelAt: number, x: LogScale, y: LogScale) {
  const spots = points.map(({ articles, seconds, place }) => ({
    ...{ x: x.at(articles), y: y.at(seconds) },
    kind: place === "disk" ? ' class="disk"' : "",
  }));
  const path = spots.map((spot, index) => `${index === 0 ? "M" : "L"}${spot.x} ${spot.y}`).join("");
  const circles = spots.map((spot) => `<circle${spot.kind} cx="${spot.x}" cy="${spot.y}" r="4"/>`);
  const last = spots.at(-1) ?? { x: 0, y: 0 };
  const labelX = x.range.to + 22;
  return `<g class="${style}"><path class="leader" d="M${last.x + 6} ${last.y}L${labelX - 4} ${labelAt}"/><path class="line" d="${path}"/>${circles.join("")}<text class="label" x="${labelX}" y="${labelAt + 4}">${name}</text></g>`;
}

/** The lines of a panel; `both` shows articles in git beside those kept as files alone. */
function linesOf(rows: readonly Row[], scenario: Scenario, both: boolean): Line[] {
  const ofScenario = rows.filter((row) => row.scenario === scenario);
  return Object.entries(peers).flatMap(([key, { name, style }]) => {
    const [peer, git] = key.split(", ");
    const own = ofScenario.filter((row) => row.peer === peer);
    const wanted = own.filter(({ keeping }) => (keeping === "git") === (git === "git"));
    const hasFiles = own.some(({ keeping }) => keeping === "files");
    if (git && !both && hasFiles) return [];
    const points = pointsOf(wanted);
    return points.length === 0 ? [] : [{ name, style, points }];
  });
}

/** One a size: from the RAM disk where it was measured there. */
function pointsOf(rows: readonly Row[]): Point[] {
  const sizes = [...new Set(rows.map(({ articles }) => articles))].sort((a, b) => a - b);
  return sizes.flatMap((articles) => {
    const own = rows.filter((row) => row.articles === articles);
    const row = own.find(({ place }) => place === "RAM") ?? own[0];
    const seconds = row && middle(row, "wallSeconds");
    return seconds ? [{ articles, seconds, place: row.place }] : [];
  });
}
