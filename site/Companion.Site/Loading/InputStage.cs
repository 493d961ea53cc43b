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
        var unreadable = new List<string>();
        var unpublished = new List<ContentFile>();
        var content = new List<ContentFile>();
        foreach (var (path, found) in folder.Content.Zip(files.Read(folder.Content, build)))
        {
            if (found is not { } file)
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

        return written is not { } read
            ? null
            : new LoadedInput(read.Settings, content, unreadable, folder.Static)
            {
                SettingsText = read.Text,
                Unpublished = unpublished,
            };
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
        var path = Path.Combine(options.Input, InputFolder.SettingsFile);
        var source = SourceReader.Read(path, options.DisplayPath(path), diagnostics);
        if (source is null || SiteSettingsReader.Read(source, diagnostics) is not { } settings)
        {
            return null;
        }

        return (options.BaseUrl is { } baseUrl ? settings with { BaseUrl = baseUrl } : settings, source.Text);
    }
}
