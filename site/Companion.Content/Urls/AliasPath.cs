using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Companion.Content.Urls;

/// <summary>
/// An old address as an author writes it, cleaned as Hugo 0.111 cleans it: a leading <c>/</c> means the site's root,
/// anything else is relative to the folder of the page's list; <c>.</c>, <c>..</c> and doubled slashes are resolved,
/// <c>..</c> stops at the root. Case, spaces, <c>?</c>, <c>#</c> and trailing dots are kept.
/// </summary>
/// <param name="Url">The address: <c>/djangoriffs/14.</c></param>
/// <param name="File">The redirect page: <c>djangoriffs/14./index.html</c>, or the file itself when the alias ends in <c>.html</c>.</param>
public sealed record AliasPath(UrlPath Url, OutputPath File)
{
    // Browsers and hosts accept addresses up to about this length, and the full path of a file is limited too.
    private const int Longest = 2000;

    /// <summary>Cleans an alias.</summary>
    /// <param name="written">The alias as written.</param>
    /// <param name="parent">The folder that relative aliases start from: the parent of the page's own folder.</param>
    /// <param name="path">The cleaned alias.</param>
    /// <param name="problem">Why it cannot be an address, as a sentence without a full stop.</param>
    public static bool TryClean(
        string written,
        UrlPath parent,
        [NotNullWhen(true)] out AliasPath? path,
        [NotNullWhen(false)] out string? problem
    )
    {
        path = null;
        if (Encoding.UTF8.GetByteCount(written) > Longest)
        {
            problem = $"alias \"{written[..40]}…\" is longer than {Longest} bytes";
            return false;
        }

        var segments = new Stack<string>(written.StartsWith('/') ? [] : parent.Segments);
        foreach (var segment in written.Split('/'))
        {
            if (segment == "..")
            {
                segments.TryPop(out _);
            }
            else if (segment is not ("" or "."))
            {
                segments.Push(segment);
            }
        }

        if (written.Trim().Length == 0)
        {
            problem = "this alias is empty";
            return false;
        }

        if (segments.Count == 0)
        {
            problem = $"alias \"{written}\" is the site's root, which is the home page";
            return false;
        }

        if (segments.FirstOrDefault(segment => !OutputPath.IsSafeSegment(segment)) is { } unsafeSegment)
        {
            problem = $"alias \"{written}\" has a part that cannot be a file's name: \"{unsafeSegment}\"";
            return false;
        }

        var url = new UrlPath("/" + string.Join('/', segments.Reverse()));
        var isFile = url.Value.EndsWith(".html", StringComparison.Ordinal);
        path = new AliasPath(url, OutputPath.For(isFile ? url : url.AsFolder()));
        problem = null;
        return true;
    }
}
