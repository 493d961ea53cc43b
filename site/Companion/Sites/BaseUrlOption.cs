using System.CommandLine;
using System.CommandLine.Parsing;

namespace Companion.CommandLine.Sites;

/// <summary>The option <c>--base-url</c>.</summary>
internal static class BaseUrlOption
{
    /// <summary>Creates the option.</summary>
    /// <param name="description">What the address is for.</param>
    public static Option<Uri> Create(string description) =>
        new("--base-url")
        {
            Description = description,
            HelpName = "URL",
            CustomParser = Parse,
        };

    private static Uri? Parse(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (Read(written) is { } url)
        {
            return url;
        }

        result.AddError($"--base-url: '{written}' is not an address such as https://example.org/");
        return null;
    }

    /// <summary>The address of a site, with a slash at the end; null when the text is not one.</summary>
    public static Uri? Read(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var url)
        && url.Scheme is ("http" or "https")
        && url.Query.Length == 0
        && url.Fragment.Length == 0
            ? url.AbsolutePath.EndsWith('/')
                ? url
                : new Uri(url.AbsoluteUri + "/")
            : null;
}
