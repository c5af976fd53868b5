// What the receiver has done, in numbers, as Prometheus reads them.

/** Upper bounds in seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export class Metrics {
  readonly #reports = new Map<string, number>();
  readonly #verdicts = new Map<string, number>();
  readonly #buckets = bounds.map(() => 0);
  #requests = 0;
  #seconds = 0;
  #inFlight = 0;

  get inFlight(): number {
    return this.#inFlight;
  }

  begin(): void {
    this.#inFlight++;
  }

  end(seconds: number): void {
    this.#inFlight--;
    this.#requests++;
    this.#seconds += seconds;
    const bucket = bounds.findIndex((bound) => seconds <= bound);
    if (bucket !== -1) this.#buckets[bucket] = (this.#buckets[bucket] ?? 0) + 1;
  }

  /** `counted`, `repeated`, `held`, or the code of a refusal. */
  report(result: string): void {
    this.#reports.set(result, (this.#reports.get(result) ?? 0) + 1);
  }

  verdict(as: string): void {
    this.#verdicts.set(as, (this.#verdicts.get(as) ?? 0) + 1);
  }

  /** The text of `/metrics`. `blocked`: pictures that are blocked now, where the database tells. */
  text(blocked: number | undefined): string {
    let sum = 0;
    const steps = bounds.map((bound, i) => {
      sum += this.#buckets[i] ?? 0;
      return `khizana_request_seconds_bucket{le="${bound}"} ${sum}`;
    });
    return [
      ...heading("khizana_reports_total", "counter", "Reports by what became of them."),
      ...labelled("khizana_reports_total", "result", this.#reports),
      ...heading(
        "khizana_verdicts_total",
        "counter",
        "Pictures that readers have blocked or that are held.",
      ),
      ...labelled("khizana_verdicts_total", "as", this.#verdicts),
      ...heading("khizana_blocked_pictures", "gauge", "Pictures that are blocked now."),
      ...(blocked === undefined ? [] : [`khizana_blocked_pictures ${blocked}`]),
      ...heading("khizana_requests_in_flight", "gauge", "Requests that are being answered."),
      `khizana_requests_in_flight ${this.#inFlight}`,
      ...heading("khizana_request_seconds", "histogram", "Time to an answer."),
      ...steps,
      `khizana_request_seconds_bucket{le="+Inf"} ${this.#requests}`,
      `khizana_request_seconds_sum ${this.#seconds}`,
      `khizana_request_seconds_count ${this.#requests}`,
      "",
    ].join("\n");
  }
}

const heading = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const labelled = (name: string, label: string, values: ReadonlyMap<string, number>) =>
  [...values].map(([value, count]) => `${name}{${label}="${value}"} ${count}`);
