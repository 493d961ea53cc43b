using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Loading;

/// <summary>Reads <c>input/</c>. Returns null when the site cannot be built at all.</summary>
/// <param name="files">The content files read before.</param>
internal sealed class InputStage(ContentFiles files) : IStage<BuildOptions, LoadedInput?>
{
    /// <inheritdoc />
    /// <exception cref="DiagnosticException">The build would read from the output folder, or replace the author's files.</exception>
    public LoadedInput? Run(BuildOptions options, BuildContext build)
    {
        OutputFolderCheck.Run(options);
        build.Report("reading the input");
        var diagnostics = build.Diagnostics;
        if (ListFiles(options, diagnostics) is not { } folder)
        {
            return null;
        }

        var written = LoadSettings(options, diagnostics);
        var (data, dataText) = DataFolder.Read(options.Data, options, diagnostics);
        var (translations, translationText) = DataFolder.Read(options.Translations, options, diagnostics);
        var languages = ContentLanguages.Of(written?.Settings);
        var all = files.Read(folder.Content, languages, written?.Settings.FileNameDatesFirst ?? false, build);
        var readable = WithoutFilesOfBundles([.. all.OfType<ContentFile>()]);
        var cascades = new Cascades(readable);
        var now = options.Clock.GetUtcNow();
        var byPublication = readable
            .Select(cascades.Complete)
            .ToLookup(file =>
                file.FrontMatter.Build.IsWritten && Publication.IsPublished(file.FrontMatter, now, options.Drafts)
            );
        return written is not { } read
            ? null
            : new LoadedInput(
                read.Settings with
                {
                    Data = data,
                    Translations = translations,
                },
                [.. byPublication[true]],
                [.. folder.Content.Zip(all).Where(pair => pair.Second is null).Select(pair => pair.First)],
                folder.Files
            )
            {
                SettingsText = string.Join('\n', read.Text, dataText, translationText),
                Unpublished = [.. byPublication[false]],
            };
    }

    // As in Hugo, whatever lies beside or below an index.md belongs to that page and is no page itself.
    private static ContentFile[] WithoutFilesOfBundles(ContentFile[] files)
    {
        var bundles = files
            .Where(file => file.Place is { IsBundle: true, Folder.Length: > 0 })
            .Select(file => file.Place.Folder)
            .ToHashSet(StringComparer.Ordinal);
        return bundles.Count == 0
            ? files
            :
            [
                .. files.Where(file =>
                    !IsPartOf(bundles, file.Place.IsBundle ? file.Place.ParentFolder : file.Place.Folder)
                ),
            ];
    }

    private static bool IsPartOf(HashSet<string> bundles, string folder)
    {
        for (var length = folder.Length; length > 0; length = folder.LastIndexOf('/', length - 1))
        {
            if (bundles.Contains(folder[..length]))
            {
                return true;
            }
        }

        return false;
    }

    private static InputFolder? ListFiles(BuildOptions options, DiagnosticBag diagnostics)
    {
        var shown = options.DisplayPath(options.Input);
        try
        {
            var folder = InputFolder.List(options);
            if (folder.Content.Count > 0)
            {
                return folder;
            }

            diagnostics.Add(
                Diagnostic.Error(
                    shown,
                    "there is no content: no Markdown file in this folder",
                    "write one, or run: companion new episode \"Title\""
                )
            );
        }
        catch (DirectoryNotFoundException)
        {
            diagnostics.Add(
                Diagnostic.Error(
                    shown,
                    "there is no such folder",
                    "run companion in the site's root, or name the folder with --input"
                )
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error(shown, "the folder cannot be read", exception.Message));
        }

        return null;
    }

    private static (SiteSettings Settings, string Text)? LoadSettings(BuildOptions options, DiagnosticBag diagnostics)
    {
        var source = SourceReader.Read(options.Settings, options.DisplayPath(options.Settings), diagnostics);
        if (source is null || SiteSettingsReader.Read(source, diagnostics) is not { } settings)
        {
            return null;
        }

        return (options.BaseUrl is { } baseUrl ? settings with { BaseUrl = baseUrl } : settings, source.Text);
    }
}
