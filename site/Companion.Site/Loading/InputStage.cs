using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Loading;

/// <summary>Reads <c>input/</c>. Returns null when the site cannot be built at all.</summary>
internal sealed class InputStage : IStage<BuildOptions, LoadedInput?>
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

        var settings = LoadSettings(options, diagnostics);
        var unreadable = new List<string>();
        var unpublished = new List<ContentFile>();
        var content = new List<ContentFile>();
        foreach (var path in folder.Content)
        {
            if (LoadContent(path, options, diagnostics) is not { } file)
            {
                unreadable.Add(path);
            }
            else if (Publication.IsPublished(file.FrontMatter, options.Clock.GetUtcNow(), options.Drafts))
            {
                content.Add(file);
            }
            else
            {
                unpublished.Add(file);
            }
        }

        return settings is null
            ? null
            : new LoadedInput(settings, content, unreadable, folder.Static) { Unpublished = unpublished };
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

    private static SiteSettings? LoadSettings(BuildOptions options, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(options.Input, InputFolder.SettingsFile);
        var source = SourceReader.Read(path, options.DisplayPath(path), diagnostics);
        var settings = source is null ? null : SiteSettingsReader.Read(source, diagnostics);
        return settings is not null && options.BaseUrl is { } baseUrl ? settings with { BaseUrl = baseUrl } : settings;
    }

    private static ContentFile? LoadContent(string path, BuildOptions options, DiagnosticBag diagnostics)
    {
        var fullPath = Path.Combine(options.Input, path);
        if (SourceReader.Read(fullPath, options.DisplayPath(fullPath), diagnostics) is not { } source)
        {
            return null;
        }

        var block = FrontMatterReader.Read(source, diagnostics);
        return block.FrontMatter is null
            ? null
            : new ContentFile(path, source, FileNameDate.Complete(block.FrontMatter, path), block.Body);
    }
}
