using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>The errors about unknown shortcodes and about how calls close each other.</summary>
internal sealed class NestingErrors(ErrorList errors, IShortcodeCatalog catalog)
{
    private const int LongestName = 60;
    private const int MostNames = 20;

    // A site that moves here may call one at hundreds of places.
    private const string UnknownId = "unknown-shortcode";

    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    /// <summary>The known name that the author probably meant; null when none is similar.</summary>
    public string? Nearest(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        if (!_nearest.TryGetValue(name, out var found))
        {
            // Authors easily write a template's file name.
            var stem = name.Split('.')[0];
            found = catalog.TakesInner(stem) is null ? Suggestion.Nearest(name, catalog.Names) : stem;
            _nearest[name] = found;
        }

        return found;
    }

    public void Unknown(ShortcodeTag tag, string? meant)
    {
        if (tag.Name.EndsWith(".inline", StringComparison.Ordinal))
        {
            errors.Add(
                tag.NameSpan,
                $"\"{ErrorList.Quote(tag.Name)}\" is an inline shortcode, and those are not supported",
                "let the theme define a shortcode, and call it by a name without .inline"
            );
            return;
        }

        errors.Add(
            tag.NameSpan,
            $"unknown shortcode \"{ErrorList.Quote(tag.Name)}\"",
            Definition(tag.Name, meant),
            UnknownId
        );
    }

    public void Unclosed(ShortcodeTag tag) =>
        errors.Add(
            tag.Span,
            $"shortcode \"{ErrorList.Quote(tag.Name)}\" is never closed",
            $"put {tag.Delimiter.Tag($"/{tag.Name}")} after its text, or make it self-closing: {tag.Delimiter.Opening()} {tag.Name} /{tag.Delimiter.Closing()}"
        );

    public void Crossed(ShortcodeTag closing, ShortcodeTag open) =>
        errors.Add(
            closing.Span,
            $"this closes \"{closing.Name}\" while \"{open.Name}\" of line {errors.LineOf(open.Span)} is still open inside it",
            $"close \"{open.Name}\" first: the last one opened is closed first"
        );

    public void Mismatched(ShortcodeTag closing, ShortcodeTag open) =>
        errors.Add(
            closing.NameSpan,
            $"closing tag \"{ErrorList.Quote(closing.Name)}\" does not match \"{open.Name}\", opened on line {errors.LineOf(open.Span)}",
            $"write {closing.Delimiter.Tag($"/{open.Name}")}"
        );

    public void Stray(ShortcodeTag closing) =>
        errors.Add(
            closing.Span,
            closing.Name.Length == 0
                ? "this closing tag has nothing to close"
                : $"closing tag \"{ErrorList.Quote(closing.Name)}\" has no opening tag before it",
            closing.Name.Length == 0
                ? "remove it"
                : $"write {closing.Delimiter.Tag(ErrorList.Quote(closing.Name))} where its text starts, or remove this tag"
        );

    public void ClosingOfChildless(ShortcodeTag closing) =>
        errors.Add(
            closing.Span,
            $"shortcode \"{closing.Name}\" takes no inner text, so it has no closing tag",
            $"remove it; {closing.Delimiter.Tag(closing.Name)} alone is the whole call"
        );

    public void SelfClosedChildless(ShortcodeTag tag) =>
        errors.Add(
            tag.Span,
            $"shortcode \"{tag.Name}\" takes no inner text, so there is nothing to close",
            $"end it with {tag.Delimiter.Closing()}, without the slash"
        );

    public void TooDeep(ShortcodeTag tag, int most) =>
        errors.Add(
            tag.Span,
            $"shortcodes are nested more than {most} deep",
            "a closing tag is probably missing further up"
        );

    private string Definition(string name, string? meant)
    {
        var isFileName = name.Length <= LongestName && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '/');
        return (meant, isFileName) switch
        {
            (null, true) => $"define it in shortcodes/{name}.html; {KnownNames()}",
            (null, false) => KnownNames(),
            (_, true) => $"did you mean \"{meant}\"? Otherwise define it in shortcodes/{name}.html",
            _ => $"did you mean \"{meant}\"?",
        };
    }

    private string KnownNames()
    {
        var names = catalog.Names.Order(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", names.Take(MostNames));
        return names.Count switch
        {
            0 => "this site has no shortcodes",
            > MostNames => $"some known shortcodes: {shown}, …",
            _ => $"known shortcodes: {shown}",
        };
    }
}
