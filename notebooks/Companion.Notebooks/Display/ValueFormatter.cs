using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Companion.Notebooks.Outputs;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Display;

/// <summary>
/// Turns values into what a host shows, with .NET Interactive's formatters, so that a cell shows the same as it did
/// there. No other type refers to those formatters.
/// </summary>
public static partial class ValueFormatter
{
    private static readonly string Formatters = typeof(Formatter).Assembly.GetName().Name!;

    /// <summary>Whether a cell may have registered its own formatters, which may include numbers and strings.</summary>
    internal static bool HasOwnFormatters { get; set; }

    /// <summary>Records whether a cell uses the formatters directly.</summary>
    /// <param name="cell">The cell's assembly.</param>
    internal static void Notice(Assembly cell) =>
        HasOwnFormatters |= cell.GetReferencedAssemblies().Any(each => each.Name == Formatters);

    /// <summary>Formats a value.</summary>
    /// <param name="value">Any value, null too.</param>
    /// <param name="mimeTypes">The forms wanted; if empty, those that suit its type, and plain text.</param>
    /// <returns>The forms, richest first. If the formatter fails, its error as plain text.</returns>
    public static MimeBundle Format(object? value, params IReadOnlyCollection<string> mimeTypes)
    {
        if (value is MimeBundle bundle)
        {
            return bundle;
        }

        // The formatter would write every property of an exception: hundreds of kilobytes.
        if (value is Exception exception)
        {
            return new MimeBundle(MimeTypes.Plain, $"{exception.GetType()}: {exception.Message}");
        }

        if (mimeTypes.Count == 0 && !HasOwnFormatters && PlainValue.TextOf(value) is { } plain)
        {
            return value is string
                ? new MimeBundle(MimeTypes.Plain, plain)
                : new MimeBundle([
                    new MimeContent(MimeTypes.Html, $"<div class=\"dni-plaintext\"><pre>{plain}</pre></div>"),
                    new MimeContent(MimeTypes.Plain, plain),
                ]);
        }

        IEnumerable<string> types = mimeTypes.Count > 0 ? mimeTypes : TypesFor(value);
        return new MimeBundle([.. types.Distinct().Select(type => new MimeContent(type, Text(value, type)))]);
    }

    private static ImmutableArray<string> TypesFor(object? value)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value?.GetType()).ToImmutableArray();
        return value is IHtmlContent || preferred.Contains(MimeTypes.Plain)
            ? preferred
            : preferred.Add(MimeTypes.Plain);
    }

    private static string Text(object? value, string type)
    {
        var text = value.ToDisplayString(type);
        if (type == MimeTypes.Html)
        {
            // Nearly every value comes with the same 600 bytes of styles; each host ships them once.
            text = FormatterStyle().Replace(text, "");
        }

        return text.Contains("AnonymousType", StringComparison.Ordinal)
            ? AnonymousType().Replace(text, "(anonymous)")
            : text;
    }

    [GeneratedRegex(@"<style>\s*\.dni-.*?</style>\s*", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormatterStyle();

    [GeneratedRegex(
        @"(<|&lt;)>f__AnonymousType\d+(#\d+)?(`\d+|<[^<>]*>)?|(<|&lt;)(>|&gt;)f__AnonymousType\d+(#\d+)?(`\d+|(<|&lt;).*?(>|&gt;))?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AnonymousType();
}
