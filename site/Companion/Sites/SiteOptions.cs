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
        Description =
            "The site's root; default: this folder, or the nearest above with input/site.yaml, or with site.yaml and content/",
        HelpName = "DIR",
    };
    private readonly Option<DirectoryInfo> _input = new("--input")
    {
        Description = "The folder with the content; default: input/ or content/",
        HelpName = "DIR",
    };
    private readonly Option<DirectoryInfo> _output = new("--output") { HelpName = "DIR" };
    private readonly Option<Uri> _baseUrl = BaseUrlOption.Create("The site's address, instead of site.yaml's baseUrl");
    private readonly Option<StaticHost> _host = new("--host")
    {
        Description = "The host whose redirects are written: netlify or cloudflare; default: netlify",
        HelpName = "NAME",
        CustomParser = ParseHost,
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
        command.Add(_host);
        command.Add(_drafts);
        command.Add(_noCache);
        command.Add(_quiet);
    }

    private string DefaultOutput { get; }

    /// <summary>Reads the command line.</summary>
    public BuildOptions Read(ParseResult parsed)
    {
        var rootFolder = RootOf(parsed);
        var layout = SiteLayout.Of(rootFolder) ?? SiteLayout.Companion;
        var input = parsed.GetValue(_input)?.FullName ?? Path.Combine(rootFolder, layout.Content);
        return new BuildOptions
        {
            Root = rootFolder,
            Input = input,
            Settings = SettingsOf(rootFolder, input),
            Output = parsed.GetValue(_output)?.FullName ?? Path.Combine(rootFolder, DefaultOutput),
            BaseUrl = parsed.GetValue(_baseUrl),
            Host = parsed.GetValue(_host),
            Drafts = parsed.GetValue(_drafts),
            IsLive = true,
            RuntimePackage = Path.Combine(AppContext.BaseDirectory, "runtime"),
            Search = SearchTools.Installed,
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

    private static StaticHost ParseHost(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (Enum.TryParse<StaticHost>(written, ignoreCase: true, out var host) && Enum.IsDefined(host))
        {
            return host;
        }

        result.AddError(
            $"--host: '{written}' is not a host with redirects of its own; choose from: netlify, cloudflare"
        );
        return default;
    }

    // Beside the content, as in Hugo, unless they are in it.
    private static string SettingsOf(string root, string input)
    {
        var inside = Path.Combine(input, SiteLayout.SettingsFile);
        var beside = Path.Combine(root, SiteLayout.SettingsFile);
        return !File.Exists(inside) && File.Exists(beside) ? beside : inside;
    }
}
