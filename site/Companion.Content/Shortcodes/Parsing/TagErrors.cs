using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>The errors inside one tag.</summary>
internal sealed class TagErrors(ErrorList errors)
{
    public int Count => errors.Count;

    public void ForgetSince(int count) => errors.ForgetSince(count);

    public void NeverEnds(SourceSpan head, ShortcodeDelimiter delimiter) =>
        errors.Add(head, "this shortcode tag never ends", $"end it with {delimiter.Closing()}");

    public void LiteralNeverEnds(SourceSpan head, ShortcodeDelimiter delimiter) =>
        errors.Add(
            head,
            "this literal shortcode never ends",
            $"end it with */{delimiter.Closing()}, as in {delimiter.Opening()}/* name */{delimiter.Closing()}"
        );

    public void WrongEnd(SourceSpan end, ShortcodeDelimiter delimiter) =>
        errors.Add(
            end,
            $"a shortcode tag that starts with {delimiter.Opening()} does not end like this",
            $"end it with {delimiter.Closing()}"
        );

    public void NoName(SourceSpan tag, ShortcodeDelimiter delimiter) =>
        errors.Add(
            tag,
            "this shortcode has no name",
            $"write the name first, as in {delimiter.Tag("name")}; to show the delimiters themselves, write {delimiter.Opening()}/* */{delimiter.Closing()}"
        );

    public void BadName(SourceSpan name, string written) =>
        errors.Add(
            name,
            $"{ErrorList.Quote(written)} is not a shortcode's name",
            "a name is not quoted; it starts with a letter, a digit or _, followed by these, - and /"
        );

    public void SlashInName(SourceSpan name, string meant, ShortcodeDelimiter delimiter) =>
        errors.Add(
            name,
            "this slash is read as part of the shortcode's name",
            $"put a space before it: {delimiter.Opening()} {ErrorList.Quote(meant)} /{delimiter.Closing()}; or remove the slash if the shortcode takes no inner text"
        );

    public void ForeignSpace(SourceSpan span, char space) =>
        errors.Add(
            span,
            $"the invisible character U+{(int)space:X4} does not count as a space in a shortcode",
            "replace it by an ordinary space; it often comes from text copied from a web page"
        );

    public void NeedsQuotes(SourceSpan span, string text) =>
        errors.Add(
            span,
            $"the parameter {ErrorList.Quote(text)} must be quoted",
            $"write {Quoted(text)}; only letters, digits, _, - and inner full stops need no quotes"
        );

    public void SlashNotLast(SourceSpan slash, ShortcodeDelimiter delimiter) =>
        errors.Add(
            slash,
            "the slash of a self-closing shortcode comes last in the tag",
            $"move it before {delimiter.Closing()}, or write \"/\" for a parameter"
        );

    public void ForeignQuotes(SourceSpan span, string text) =>
        errors.Add(span, "a shortcode does not accept these quotes", $"write {Quoted(text)}");

    public void StrayBackslash(SourceSpan span) =>
        errors.Add(
            span,
            "in a shortcode, a backslash is only allowed before a double quote",
            "quote the parameter; a string in backquotes keeps backslashes as they are"
        );

    public void NeverClosedQuote(SourceSpan span, char quote) =>
        errors.Add(
            span,
            quote == '"' ? "this quoted parameter never ends" : "this raw string never ends",
            quote == '"'
                ? "close it with \" on the same line, and write \\\" for a quote inside; a string in backquotes can span lines"
                : "close it with a backquote"
        );

    public void ValueRunsIntoEnd(SourceSpan span, string text, ShortcodeDelimiter delimiter) =>
        errors.Add(
            span,
            $"{delimiter.Closing()} directly after an unquoted value is read as part of the value",
            $"put a space before {delimiter.Closing()}, or write {Quoted(text)}"
        );

    public void ValueWithoutName(SourceSpan equalsSign) =>
        errors.Add(equalsSign, "this value has no name", "write name=\"value\", or only \"value\"");

    public void NameWithoutValue(SourceSpan span, string name) =>
        errors.Add(
            span,
            $"the parameter \"{ErrorList.Quote(name)}\" has no value",
            $"write {ErrorList.Quote(name)}=\"…\""
        );

    public void Mixed(SourceSpan span, ShortcodeArgument argument, ShortcodeArgument first) =>
        errors.Add(
            span,
            "a shortcode cannot have both named and positional parameters",
            argument.Name is null
                ? $"give this one a name too, like the first one: {ErrorList.Quote(first.Name!)}=…"
                : "remove the names, or give every parameter one"
        );

    public void GivenTwice(SourceSpan span, string name) =>
        errors.Add(span, $"the parameter \"{ErrorList.Quote(name)}\" is given twice", "remove one of them");

    public void ClosingWithParameters(SourceSpan span, string name, ShortcodeDelimiter delimiter) =>
        errors.Add(span, "a closing tag takes no parameters", $"write {delimiter.Tag($"/{ErrorList.Quote(name)}")}");

    public void LineEndInClosing(SourceSpan head, string name, ShortcodeDelimiter delimiter) =>
        errors.Add(
            head,
            "a closing tag cannot have a line break after its name",
            $"write {delimiter.Tag($"/{ErrorList.Quote(name)}")} on one line"
        );

    private static string Quoted(string text)
    {
        var quoted = ErrorList.Quote(text);
        return text.Contains('"') ? $"`{quoted}`" : $"\"{quoted}\"";
    }
}
