using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts.Probing;

/// <summary>
/// Asks the hosts of a site's recordings for what front matter does not say, and writes it down, so that no build needs
/// the network.
/// </summary>
/// <param name="client">Sends the requests.</param>
/// <param name="options">The site.</param>
public sealed class RecordingProbes(HttpClient client, BuildOptions options)
{
    private const int AtOnce = 4;

    /// <summary>The file that the answers are written to.</summary>
    public string File => Path.Combine(options.Data, $"{SavedRecordings.Name}.yaml");

    /// <summary>Asks for every recording of which something is missing.</summary>
    /// <param name="again">Whether to ask for those too that were asked for before.</param>
    /// <param name="asked">Called with each answer.</param>
    /// <param name="cancellation">Cancels; what was answered is written down.</param>
    /// <returns>How many were asked for, and what went wrong.</returns>
    public async Task<(int Asked, IReadOnlyList<Diagnostic> Problems)> RunAsync(
        bool again,
        Action<ProbedRecording> asked,
        CancellationToken cancellation
    )
    {
        var build = new BuildContext(options);
        if (new InputStage(new ContentFiles()).Run(options, build) is not { } input)
        {
            return (0, build.Diagnostics.ToSortedList());
        }

        var saved = new SavedRecordings(input.Settings);
        var wanted = RecordingsOf(input)
            .Where(each => again || IsMissing(each.Reference, each.Address, saved))
            .DistinctBy(each => each.Address)
            .ToArray();
        var probe = new RecordingProbe(client);
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<Uri, ProbedRecording>();
        try
        {
            await Parallel.ForEachAsync(
                wanted,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (each, token) =>
                {
                    var answer = await probe.ProbeAsync(each.Address, token);
                    answers[each.Address] = answer;
                    asked(answer);
                    if (answer.Problem is { } problem)
                    {
                        build.Diagnostics.Error(
                            each.Origin,
                            $"{each.Address} cannot be read: {problem}",
                            "correct the address, or write the length and the duration beside it"
                        );
                    }
                }
            );
        }
        finally
        {
            Save(answers.Values.Where(answer => answer.Problem is null), saved);
        }

        return (wanted.Length, build.Diagnostics.ToSortedList());
    }

    private void Save(IEnumerable<ProbedRecording> answers, SavedRecordings saved)
    {
        var all = saved.All.ToDictionary(recording => recording.Address);
        foreach (var answer in answers)
        {
            all[answer.Address] = answer;
        }

        if (all.Count > 0)
        {
            Directory.CreateDirectory(options.Data);
            System.IO.File.WriteAllText(File, SavedRecordingsFile.Format(all.Values));
        }
    }

    private static bool IsMissing(AudioReference reference, Uri address, SavedRecordings saved) =>
        (reference.Length is null && saved.LengthOf(address) is null)
        || (reference.Duration is null && saved.DurationOf(address) is null);

    private static IEnumerable<(AudioReference Reference, Uri Address, SourceLocation Origin)> RecordingsOf(
        LoadedInput input
    )
    {
        var sites = new SiteModelsBuilder(input.Settings, new OutputClaims(), new DiagnosticBag()).Build(input.Content);
        foreach (var page in sites.SelectMany(site => site.Content).Where(page => page.Episode is not null))
        {
            var folder = input.Settings.ShowOf(page.Section)?.AudioFolder;
            foreach (var reference in page.Episode!.Alternates.Prepend(page.Episode.Audio).OfType<AudioReference>())
            {
                if (AddressOf(reference, folder) is { } address)
                {
                    yield return (reference, address, page.File.Source.At(reference.Address.Span));
                }
            }
        }
    }

    private static Uri? AddressOf(AudioReference reference, Uri? folder) =>
        reference.ExternalAddress ?? (folder is null ? null : RecordingPlanner.InFolder(folder, reference));
}
