using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>What can be wrong inside one tag, told to the author.</summary>
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
            "a name is not quoted; it starts with a letter, a digit or _, and goes on with these, - and /"
        );

    public void SlashInName(SourceSpan name, string meant, ShortcodeDelimiter delimiter) =>
        errors.Add(
            name,
            "the slash that closes a shortcode at once is taken for a part of its name here",
            $"put a space before it: {delimiter.Opening()} {ErrorList.Quote(meant)} /{delimiter.Closing()}; or leave it out if the shortcode takes no inner text"
        );

    public void ForeignSpace(SourceSpan span, char space) =>
        errors.Add(
            span,
            $"the invisible character U+{(int)space:X4} does not count as a space in a shortcode",
            "put an ordinary space in its place; it often comes in by copying from a web page"
        );

    public void NeedsQuotes(SourceSpan span, string text) =>
        errors.Add(
            span,
            $"the parameter {ErrorList.Quote(text)} has to be quoted",
            $"write {Quoted(text)}; only letters, digits, _, - and, inside, full stops can do without quotes"
        );

    public void SlashNotLast(SourceSpan slash, ShortcodeDelimiter delimiter) =>
        errors.Add(
            slash,
            "a slash that closes a shortcode at once stands last in the tag",
            $"move it before {delimiter.Closing()}, or write \"/\" for a parameter"
        );

    public void ForeignQuotes(SourceSpan span, string text) =>
        errors.Add(span, "these quotes do not quote in a shortcode", $"write {Quoted(text)}");

    public void StrayBackslash(SourceSpan span) =>
        errors.Add(
            span,
            "a backslash means something in a shortcode only before a double quote",
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
            $"{delimiter.Closing()} directly behind a value without quotes is taken for a part of the value",
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
                ? $"give this one a name too, as the first one has: {ErrorList.Quote(first.Name!)}=…"
                : "leave the names out, or give every parameter one"
        );

    public void GivenTwice(SourceSpan span, string name) =>
        errors.Add(span, $"the parameter \"{ErrorList.Quote(name)}\" is given twice", "leave one of them out");

    public void ClosingWithParameters(SourceSpan span, string name, ShortcodeDelimiter delimiter) =>
        errors.Add(span, "a closing tag takes no parameters", $"write {delimiter.Tag($"/{ErrorList.Quote(name)}")}");

    public void LineEndInClosing(SourceSpan head, string name, ShortcodeDelimiter delimiter) =>
        errors.Add(
            head,
            "no line end may stand behind the name in a closing tag",
            $"write {delimiter.Tag($"/{ErrorList.Quote(name)}")} on one line"
        );

    private static string Quoted(string text)
    {
        var quoted = ErrorList.Quote(text);
        return text.Contains('"') ? $"`{quoted}`" : $"\"{quoted}\"";
    }
}
