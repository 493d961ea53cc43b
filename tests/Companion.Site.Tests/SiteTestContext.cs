using System.Text;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Tests;

/// <summary>A site in its own folder, which is deleted with it: write files, build, and inspect the output.</summary>
public sealed class SiteTestContext : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("companion-site-");
    private readonly SiteBuilder _builder = new();

    /// <summary>Creates a site that contains only a <c>site.yaml</c>.</summary>
    public SiteTestContext(string baseUrl = "https://riffs.example/", string settings = "") =>
        Write("input/site.yaml", $"title: Test Riffs\nbaseUrl: {baseUrl}\n{settings}");

    /// <summary>The site's root.</summary>
    public string Root => _root.FullName;

    /// <summary>The folder that a build writes.</summary>
    public string Output => PathOf("output");

    /// <summary>A moment after every date in the tests, unless they say otherwise.</summary>
    public DateTimeOffset Now { get; set; } = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The options of a build.</summary>
    public BuildOptions Options =>
        new()
        {
            Root = Root,
            Input = PathOf("input"),
            Output = Output,
            Clock = new FixedClock(Now),
        };

    /// <summary>The path of a file or folder of the site on disk.</summary>
    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Writes a file below the root, as UTF-8.</summary>
    public SiteTestContext Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file below the root.</summary>
    public SiteTestContext Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    /// <summary>Writes a content file below <c>input/</c>.</summary>
    /// <param name="path">Its path: <c>riffs/one.md</c>.</param>
    /// <param name="frontMatter">YAML without its fences; without a title, the file's name is used.</param>
    /// <param name="body">The text.</param>
    public SiteTestContext Page(string path, string frontMatter = "", string body = "Text.")
    {
        var title = frontMatter.Contains("title:", StringComparison.Ordinal)
            ? ""
            : $"title: \"{Path.GetFileNameWithoutExtension(path).Replace("\\", "").Replace("\"", "").Replace("\n", "")}\"\n";
        return Write($"input/{path}", $"---\n{title}{frontMatter}{(frontMatter.Length > 0 ? "\n" : "")}---\n{body}\n");
    }

    /// <summary>Builds the site.</summary>
    /// <exception cref="InvalidOperationException">The builder failed instead of reporting an error.</exception>
    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        var result = _builder.Build(change is null ? Options : change(Options));
        return result.Diagnostics.FirstOrDefault(IsOwnFault) is { } fault
            ? throw new InvalidOperationException(fault.ToString())
            : result;
    }

    /// <summary>Builds the site and expects no diagnostics.</summary>
    /// <exception cref="InvalidOperationException">There were diagnostics.</exception>
    public SiteTestContext BuildQuietly(Func<BuildOptions, BuildOptions>? change = null)
    {
        var result = Build(change);
        return result.Diagnostics.Count == 0
            ? this
            : throw new InvalidOperationException("The build said:\n" + string.Join("\n\n", result.Diagnostics));
    }

    /// <summary>The errors of a build: <c>path:line:column: message</c>, without advice.</summary>
    public IReadOnlyList<string> Errors() => Messages(Severity.Error);

    /// <summary>The warnings of a build: <c>path:line:column: message</c>, without advice.</summary>
    public IReadOnlyList<string> Warnings() => Messages(Severity.Warning);

    /// <summary>An output file's text.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>Whether there is an output file.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    /// <summary>Every output file, in order, except the theme's and the marker.</summary>
    public IReadOnlyList<string> Outputs() =>
        [
            .. Directory
                .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Output, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(file => !file.StartsWith("assets/", StringComparison.Ordinal))
                .Except([
                    ".companion",
                    ".nojekyll",
                    "favicon.ico",
                    "favicon.svg",
                    "apple-touch-icon.png",
                    "manifest.webmanifest",
                ])
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _root.Delete(recursive: true);

    private static bool IsOwnFault(Diagnostic diagnostic) =>
        diagnostic.Message.StartsWith("companion itself failed", StringComparison.Ordinal);

    private string[] Messages(Severity severity) =>
        [
            .. Build()
                .Diagnostics.Where(diagnostic => diagnostic.Severity == severity)
                .Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}"),
        ];

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
