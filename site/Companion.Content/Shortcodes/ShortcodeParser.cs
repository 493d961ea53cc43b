using Companion.Content.Shortcodes.Parsing;
using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>
/// Finds the shortcode calls in a content file's body. It does not parse Markdown: as in Hugo, a call in a code span, a
/// fence or a link's destination is a call. The rules are those of Hugo 0.111.3.
/// </summary>
public static class ShortcodeParser
{
    /// <summary>
    /// Splits a body into texts and calls. The spans of the nodes cover the body in order and without gaps; those of a
    /// paired call's inner nodes cover the content between its tags. Where an error is reported, the nodes are a guess,
    /// good enough to find further errors.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="body">The span of the body: everything but the front matter.</param>
    /// <param name="catalog">The shortcodes of the site.</param>
    /// <param name="diagnostics">
    /// Receives the errors. No text causes an exception, and the time is linear in its length.
    /// </param>
    public static IReadOnlyList<ShortcodeNode> Parse(
        SourceText source,
        SourceSpan body,
        IShortcodeCatalog catalog,
        DiagnosticBag diagnostics
    )
    {
        var cursor = new TextCursor(source.Text, body);
        var errors = new ErrorList(source);
        var tagErrors = new TagErrors(errors);
        var literals = new LiteralReader(cursor, tagErrors);
        var tags = new TagReader(cursor, tagErrors, catalog);
        var tree = new TreeBuilder(source, catalog, new NestingErrors(errors, catalog));

        // Anything that is neither a literal form nor a tag remains part of the surrounding text.
        var textStart = cursor.Position;
        while (cursor.SkipToOpening() is { } delimiter)
        {
            var text = SourceSpan.FromBounds(textStart, cursor.Position);
            if (literals.IsAt(delimiter))
            {
                if (literals.Read(delimiter) is { } literal)
                {
                    tree.AddText(text);
                    tree.Add(literal);
                    textStart = cursor.Position;
                }
            }
            else if (tags.Read(delimiter) is { } tag)
            {
                tree.AddText(text);
                tree.Add(tag);
                textStart = cursor.Position;
            }
        }

        tree.AddText(SourceSpan.FromBounds(textStart, cursor.Position));
        var nodes = tree.Finish();
        errors.Report(diagnostics);
        return nodes;
    }
}
