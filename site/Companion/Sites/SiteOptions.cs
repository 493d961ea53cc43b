using System.CommandLine;
using System.CommandLine.Parsing;
using Companion.CommandLine.Workers;
using Companion.Notebooks.Running;
using Companion.Site.Building;
using Companion.Site.Pipeline;

namespace Companion.CommandLine.Sites;

/// <summary>The options of every verb about a site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<DirectoryInfo> _root = new("--root")
    {
        Description = "The site's root; default: this folder, or the nearest above that has input/site.yaml",
        HelpName = "DIR",
    };
    private readonly Option<DirectoryInfo> _input = new("--input")
    {
        Description = "The folder with the content; default: input/",
        HelpName = "DIR",
    };
    private readonly Option<DirectoryInfo> _output = new("--output") { HelpName = "DIR" };
    private readonly Option<Uri> _baseUrl = new("--base-url")
    {
        Description = "The site's address, instead of site.yaml's baseUrl",
        HelpName = "URL",
        CustomParser = ParseBaseUrl,
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Publish drafts too" };
    private readonly Option<bool> _noCache = new("--no-cache")
    {
        Description = "Run all notebooks again, ignoring cached results",
    };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print only errors" };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="defaultOutput">The default output folder, below the root.</param>
    public SiteOptions(Command command, string defaultOutput)
    {
        DefaultOutput = defaultOutput;
        _output.Description = $"The folder that the site is written to; default: {defaultOutput}/";
        command.Add(_root);
        command.Add(_input);
        command.Add(_output);
        command.Add(_baseUrl);
        command.Add(_drafts);
        command.Add(_noCache);
        command.Add(_quiet);
    }

    private string DefaultOutput { get; }

    /// <summary>Reads the command line.</summary>
    public BuildOptions Read(ParseResult parsed)
    {
        var rootFolder = RootOf(parsed);
        return new BuildOptions
        {
            Root = rootFolder,
            Input = parsed.GetValue(_input)?.FullName ?? Path.Combine(rootFolder, "input"),
            Output = parsed.GetValue(_output)?.FullName ?? Path.Combine(rootFolder, DefaultOutput),
            BaseUrl = parsed.GetValue(_baseUrl),
            Drafts = parsed.GetValue(_drafts),
            IsLive = true,
            Cache = parsed.GetValue(_noCache) ? null : Path.Combine(rootFolder, ".cache", "site"),
        };
    }

    /// <summary>Creates the site builder that the command line describes.</summary>
    public SiteBuilder CreateBuilder(ParseResult parsed) =>
        new(
            new NotebookRunner(
                WorkerLaunch.Command,
                parsed.GetValue(_noCache) ? null : new ResultCache(Path.Combine(RootOf(parsed), ".cache", "notebooks"))
            )
        );

    /// <summary>Whether to print only errors.</summary>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    private string RootOf(ParseResult parsed) => parsed.GetValue(_root)?.FullName ?? SiteRoot.Find();

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (
            Uri.TryCreate(written, UriKind.Absolute, out var url)
            && url.Scheme is ("http" or "https")
            && url.Query.Length == 0
            && url.Fragment.Length == 0
        )
        {
            return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        }

        result.AddError($"--base-url: '{written}' is not an address such as https://example.org/");
        return null;
    }
}
