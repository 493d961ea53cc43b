using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using Companion.CommandLine.Sites;
using Companion.Site.Authoring;
using Companion.Site.Pipeline;

namespace Companion.CommandLine.Authoring;

/// <summary>The options of <c>companion new site</c>, and the questions for those that are not given.</summary>
internal sealed class NewSiteOptions
{
    private readonly Argument<string?> _name = new("name")
    {
        Description = "The folder to write; default: this one",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ParseName,
    };
    private readonly Option<string?> _title = new("--title")
    {
        Description = "The site's name; default: that of the folder",
        HelpName = "TEXT",
    };
    private readonly Option<Uri> _baseUrl = BaseUrlOption.Create("The address that the site will have");
    private readonly Option<string?> _author = new("--author")
    {
        Description = "Who makes the site",
        HelpName = "NAME",
    };
    private readonly Option<(string Text, Uri Url)[]> _links = new("--link")
    {
        Description = "Another place where the show is available, such as \"Spotify=https://example.com/\"; repeatable",
        HelpName = "TEXT=URL",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = ParseLinks,
    };
    private readonly Option<SiteLayout> _template = new("--template")
    {
        Description = "The names of the folders: companion (input/) or hugo (content/, static/); default: companion",
        HelpName = "NAME",
        CustomParser = ParseTemplate,
    };
    private readonly Option<bool> _yes = new("--yes") { Description = "Ask nothing" };

    /// <summary>Adds the options to the verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_name);
        command.Add(_title);
        command.Add(_baseUrl);
        command.Add(_author);
        command.Add(_links);
        command.Add(_template);
        command.Add(_yes);
    }

    /// <summary>Reads the command line, and asks for the rest on a terminal.</summary>
    /// <returns>The site's folder, and what the site is to be.</returns>
    public (string Folder, SiteDraftOptions Draft) Read(ParseResult parsed)
    {
        var questions = NewSiteQuestions.For(parsed.GetValue(_yes));
        var name = parsed.GetValue(_name) ?? questions.Text("Folder", ".", FolderName.Explain) ?? ".";
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name));
        var title =
            parsed.GetValue(_title)
            ?? questions.Text("Title", FolderName.ToTitle(folder))
            ?? FolderName.ToTitle(folder);
        var address = $"https://{FolderName.ToHost(folder)}.example/";
        var baseUrl =
            parsed.GetValue(_baseUrl)
            ?? BaseUrlOption.Read(questions.Text("Address", address, ExplainAddress) ?? address)!;
        return (
            folder,
            new SiteDraftOptions
            {
                Title = title,
                BaseUrl = baseUrl,
                Author = parsed.GetValue(_author) ?? questions.OptionalText("Author"),
                Links = parsed.GetValue(_links) ?? [],
                Layout =
                    parsed.GetValue(_template)
                    ?? questions.Choice("Folders", SiteLayout.All, layout => $"{layout.Name} ({layout.Content}/)"),
                ToolVersion = Version,
            }
        );
    }

    // Without the commit that a build may append.
    private static string Version { get; } =
        typeof(NewSiteOptions)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    private static string? ExplainAddress(string written) =>
        BaseUrlOption.Read(written) is null ? $"'{written}' is not an address such as https://example.org/" : null;

    private static string? ParseName(ArgumentResult result)
    {
        var name = result.Tokens.Single().Value;
        if (FolderName.Explain(name) is { } problem)
        {
            result.AddError(problem);
        }

        return name;
    }

    private static (string Text, Uri Url)[] ParseLinks(ArgumentResult result)
    {
        var links = new List<(string Text, Uri Url)>();
        foreach (var written in result.Tokens.Select(token => token.Value))
        {
            // A text may contain '=', and so may an address.
            var at = written.IndexOf("=http", StringComparison.OrdinalIgnoreCase);
            if (
                at > 0
                && Uri.TryCreate(written[(at + 1)..], UriKind.Absolute, out var url)
                && url.Scheme is ("http" or "https")
            )
            {
                links.Add((written[..at].Trim(), url));
            }
            else
            {
                result.AddError($"--link: '{written}' is not of the form \"Spotify=https://example.com/\"");
            }
        }

        return [.. links];
    }

    private static SiteLayout? ParseTemplate(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        var layout = SiteLayout.All.FirstOrDefault(each => each.Name == written);
        if (layout is null)
        {
            result.AddError(
                $"--template: '{written}' is not a template; choose from: {string.Join(", ", SiteLayout.All.Select(each => each.Name))}"
            );
        }

        return layout;
    }
}
