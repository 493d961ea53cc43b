using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Podcasts.Times;
using Companion.Site.Pipeline;
using Companion.Site.Podcasts.Probing;

namespace Companion.CommandLine.Audio;

/// <summary><c>companion audio probe</c>.</summary>
internal static class AudioProbeCommand
{
    public static Command Create()
    {
        var root = new Option<DirectoryInfo>("--root") { Description = "The site's root", HelpName = "DIR" };
        var again = new Option<bool>("--again") { Description = "Ask again for recordings that are written down" };
        var timeout = new Option<int>("--timeout")
        {
            Description = "How many seconds a host may take; default: 30",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 30,
        };
        var command = new Command(
            "probe",
            "Ask the hosts of recordings for their lengths and durations, and write them into data/audio.yaml."
        )
        {
            root,
            again,
            timeout,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)) };
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Companion");
                var options = OptionsFor(parsed.GetValue(root)?.FullName ?? SiteRoot.Find());
                var probes = new RecordingProbes(client, options);
                var (asked, problems) = await probes.RunAsync(parsed.GetValue(again), Print, cancellation);
                foreach (var problem in problems)
                {
                    DiagnosticOutput.Write(problem);
                }

                Console.WriteLine(
                    asked == 0
                        ? "Everything is known: nothing was asked."
                        : $"{asked} recording{(asked == 1 ? "" : "s")} asked for; see {options.DisplayPath(probes.File)}."
                );
                return problems.Count > 0 ? ExitCode.Failure : ExitCode.Success;
            }
        );
        return command;
    }

    private static BuildOptions OptionsFor(string root)
    {
        var layout = SiteLayout.Of(root) ?? SiteLayout.Companion;
        return new BuildOptions
        {
            Root = root,
            Input = Path.Combine(root, layout.Content),
            Output = Path.Combine(root, "output"),
        };
    }

    private static void Print(ProbedRecording recording)
    {
        if (recording.Problem is null)
        {
            var duration = recording.Duration is { } time ? PlaybackTime.ToClock(time) : "unknown duration";
            Console.WriteLine($"{recording.Address}: {recording.Length} bytes, {recording.MediaType}, {duration}");
        }
    }
}
