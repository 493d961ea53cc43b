using Companion.Experiments.Html;
using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.Experiments.Gunicorn;

/// <summary>Reports how Gunicorn's workers handle a load.</summary>
internal sealed class GunicornReport
{
    // The requests are the same each time, so the answer changes only when the question does.
    private const ulong Seed = 1;

    // The documentation's advice depends on the number of cores: here, that of the smallest server worth scaling.
    private const int Cores = 1;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);

    private readonly int _workers;
    private readonly WorkerSimulation _simulation;
    private readonly IReadOnlyList<(string Label, QueueResult Result)> _others;

    /// <param name="workers">The number of worker processes.</param>
    /// <param name="rate">The mean number of requests per second.</param>
    /// <param name="service">How long a worker is busy with a request.</param>
    public GunicornReport(int workers, int rate, TimeSpan service)
    {
        _workers = workers;
        var load = new RequestLoad(rate, Duration, service, Seed);
        _simulation = WorkerSimulation.Run(workers, load, Cores);
        var requests = load.Requests();
        _others =
        [
            .. Neighbours(workers)
                .Select(each =>
                    (
                        Workers(each),
                        each == workers
                            ? _simulation.Result
                            : WorkerQueue.Run(new WorkerPool(each), requests, Duration, traceLimit: 0)
                    )
                ),
        ];
    }

    private QueueResult Result => _simulation.Result;

    public SimulationAnswer ToAnswer() => new(Summary, Html, Marks: []);

    private string Summary =>
        _simulation.IsOverloaded
            ? $"{Workers(_workers)} cannot keep up"
            : $"{Workers(_workers)}: 95 of 100 requests within {Milliseconds(Result.Percentile95)}";

    private string Html
    {
        get
        {
            var html = new AnswerHtml();
            html.Raw("<dl class=\"figures\">");
            Figure(html, "Half within", "p50", Milliseconds(Result.Median));
            Figure(html, "95 of 100 within", "p95", Milliseconds(Result.Percentile95));
            Figure(html, "Workers busy", "utilisation", Number($"{Result.Utilisation * 100:0} %"));
            Figure(html, "Waiting at most", "queue", Requests(Result.LongestQueue));
            Figure(html, "Answered", "throughput", Number($"{Result.Throughput:0.0}/s"));
            Figure(html, "On average", "mean", Milliseconds(Result.Mean));
            html.Raw("</dl>");
            html.Raw("<p class=\"answer-fact\">").Text(LoadSentence).Raw("</p>");
            html.Picture(QueueChart.Draw(Result));
            html.Picture(WorkerChart.Draw(_others));
            html.Raw("<ul class=\"advice\" data-items>");
            foreach (var sentence in _simulation.Advice)
            {
                html.Raw("<li>").Text(sentence).Raw("</li>");
            }

            return html.Raw("</ul>").ToString();
        }
    }

    private string LoadSentence =>
        Number(
            $"{Result.Arrived} requests in {Duration.TotalSeconds:0} seconds, at random times; the same requests every time, so that you can compare results."
        );

    private static void Figure(AnswerHtml html, string name, string term, string value) =>
        html.Raw("<div><dt>")
            .Text(name)
            .Raw(" <i>")
            .Text(term)
            .Raw("</i></dt><dd data-figure=\"")
            .Text(term)
            .Raw("\">")
            .Text(value)
            .Raw("</dd></div>");

    // Half as many, one more, twice as many: enough to show where more workers stop helping. Next to a pool that cannot
    // keep up, all others would look the same, so only the requested one of those is shown.
    private IEnumerable<int> Neighbours(int workers) =>
        new[] { 1, workers / 2, workers, workers + 1, workers + 2, workers * 2 }
            .Where(each => each == workers || each > _simulation.Offered)
            .Distinct()
            .Order();

    private static string Workers(int workers) => workers == 1 ? "1 worker" : Number($"{workers} workers");

    private static string Requests(int count) => count == 1 ? "1 request" : Number($"{count} requests");

    private static string Milliseconds(TimeSpan time) =>
        time < TimeSpan.FromSeconds(10)
            ? Number($"{time.TotalMilliseconds:0} ms")
            : Number($"{time.TotalSeconds:0.0} s");

    private static string Number(FormattableString text) => FormattableString.Invariant(text);
}
