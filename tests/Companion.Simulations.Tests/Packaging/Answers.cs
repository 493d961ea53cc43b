using Companion.Simulations.Django;
using Companion.Simulations.Gunicorn.Queueing;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Review;

namespace Companion.Simulations.Tests.Packaging;

/// <summary>Uses a little of everything in the library. It runs here and, compiled again, under WebAssembly.</summary>
internal static class Answers
{
    public static IEnumerable<string> All()
    {
        foreach (var version in DjangoVersion.Supported)
        {
            var request = CheckRequest.For(StartProject.Episode, version, new CheckOptions { Deploy = true });
            yield return CheckCommand.Run(request).StandardError;
        }

        foreach (var diagnostic in ProcfileReview.Of(ProcfileSource.FromText("web:a\nrelease: b\nrelease: ç\n")))
        {
            yield return diagnostic.ToString();
        }

        var load = new RequestLoad(30, TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(50));
        var result = WorkerQueue.Run(new WorkerPool(2), load);
        yield return $"{result.Mean} {result.Percentile95} {result.Throughput:R} {result.Utilisation:R}";
    }
}
