using System.CommandLine;
using Companion.CommandLine.Sites;

namespace Companion.CommandLine.Previewing;

/// <summary><c>companion preview</c>.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = $"The port on this machine; default: {DefaultPort}",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            // The parser itself rejects text that is not a number.
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(written, out var number) && number is < 0 or > 65535)
            {
                result.AddError($"--port: '{written}' is not a number from 0 (any free port) to 65535");
            }
        });
        var noReload = new Option<bool>("--no-reload")
        {
            Description = "Serve like a plain host, without the live-reload script",
        };
        var command = new Command(
            "preview",
            "Build the site, serve it on this machine, and rebuild it on every change."
        )
        {
            port,
            noReload,
        };

        // A preview may contain drafts and has links to this machine, so it is kept apart from the deployed site.
        var options = new SiteOptions(command, defaultOutput: ".cache/preview");
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var reporter = new BuildReporter(options.IsQuiet(parsed));
                var session = new PreviewSession(
                    options.Read(parsed),
                    options.CreateBuilder(parsed),
                    reporter,
                    parsed.GetValue(port),
                    !parsed.GetValue(noReload)
                );
                return await session.RunAsync(cancellation);
            }
        );
        return command;
    }
}
