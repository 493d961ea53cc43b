using Companion.Site.Pipeline;
using Companion.Sources;
using NUglify;
using NUglify.Css;

namespace Companion.Site.Templates;

/// <summary>The author's own style sheet, <c>custom.css</c>.</summary>
internal static class SiteStyleSheet
{
    /// <summary>The style sheet without comments and white space; null when there is none.</summary>
    public static string? Read(BuildContext build)
    {
        var path = Path.Combine(build.Options.Root, TemplateFolder.StyleSheet);
        return
            File.Exists(path)
            && SourceReader.Read(path, build.Options.DisplayPath(path), build.Diagnostics) is { } source
            ? Minify(source.Text)
            : null;
    }

    // Style sheets have newer syntax than any minifier knows. Where it does not understand one, the author's text is used.
    private static string Minify(string css)
    {
        var minified = Uglify.Css(css, new CssSettings { CommentMode = CssComment.Important });
        return minified.HasErrors ? css : minified.Code;
    }
}
