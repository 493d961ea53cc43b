using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Site.Authoring;

namespace Companion.CommandLine.Authoring;

/// <summary><c>companion new site NAME</c>.</summary>
internal static class NewSiteCommand
{
    public static Command Create()
    {
        var options = new NewSiteOptions();
        var command = new Command(
            "site",
            "Write a site with an episode, a notebook, and what hosts need. Asks on a terminal for what is not given."
        );
        options.AddTo(command);
        command.SetReportingAction(parsed =>
        {
            var (folder, draft) = options.Read(parsed);
            var (written, kept) = new SiteDraft(folder, draft).Write();
            Report(folder, written, kept);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Report(string folder, IReadOnlyList<string> written, IReadOnlyList<string> kept)
    {
        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        var prefix = shown == "." ? "" : $"{shown}/";
        foreach (var file in written)
        {
            Console.WriteLine($"{prefix}{file}");
        }

        foreach (var file in kept)
        {
            Console.WriteLine($"{prefix}{file} was there and is left as it is");
        }

        Console.WriteLine();
        Console.WriteLine(shown == "." ? "Next: companion preview" : $"Next: companion preview --root {Quote(shown)}");
    }

    private static string Quote(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
