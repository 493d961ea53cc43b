using Companion.Site.Headers;
using Companion.Site.Redirects;
using Companion.Sources;

namespace Companion.Site.Serving;

/// <summary>
/// The redirects and headers configured for the host, read again when their files change. The build reports errors in
/// them.
/// </summary>
internal sealed class HostRules(SiteFolder folder, PreviewOptions options)
{
    private Reading? _last;

    /// <summary>The rules as currently in the files.</summary>
    public (RedirectMatcher Redirects, HeaderRules Headers) Current()
    {
        string?[] files =
        [
            folder.FileNamed(RedirectsFile.Name),
            folder.FileNamed(HeadersFile.Name),
            options.NetlifyToml,
        ];
        var stamp = string.Join('|', files.Select(Stamp));
        var reading = _last;
        if (reading?.Stamp != stamp)
        {
            var ignored = new DiagnosticBag();
            var redirects = Read(files[0]) is { } text ? RedirectsFile.Parse(text, ignored) : [];
            reading = new Reading(
                stamp,
                new RedirectMatcher(redirects, options.BaseUrl),
                HeaderRules.Parse(Read(files[1]), Read(files[2]), ignored)
            );
            _last = reading;
        }

        return (reading.Redirects, reading.Headers);
    }

    private static string Stamp(string? file) =>
        file is not null && new FileInfo(file) is { Exists: true } info
            ? $"{info.LastWriteTimeUtc.Ticks}/{info.Length}"
            : "";

    private static SourceText? Read(string? file)
    {
        try
        {
            return file is null ? null : new SourceText(Path.GetFileName(file), File.ReadAllText(file));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Reading(string Stamp, RedirectMatcher Redirects, HeaderRules Headers);
}
