using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Companion.Notebooks.Outputs;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Display;

/// <summary>
/// Turns values into what a host shows, by .NET Interactive's formatters, so that a cell shows what it showed there. Nothing
/// else in the code base names them.
/// </summary>
public static partial class ValueFormatter
{
    private static readonly string Formatters = typeof(Formatter).Assembly.GetName().Name!;

    /// <summary>Whether a cell may have registered formatters of its own, for numbers and texts too.</summary>
    internal static bool HasOwnFormatters { get; set; }

    /// <summary>Notices whether a cell uses the formatters directly.</summary>
    /// <param name="cell">What it was compiled to.</param>
    internal static void Notice(Assembly cell) =>
        HasOwnFormatters |= cell.GetReferencedAssemblies().Any(each => each.Name == Formatters);

    /// <summary>Formats a value.</summary>
    /// <param name="value">Any value, null too.</param>
    /// <param name="mimeTypes">The forms wanted; when there are none, those that suit its type, and plain text.</param>
    /// <returns>The forms, richest first; the formatter's own failure is told as plain text.</returns>
    public static MimeBundle Format(object? value, params IReadOnlyCollection<string> mimeTypes)
    {
        if (value is MimeBundle bundle)
        {
            return bundle;
        }

        // The formatter would tell every property of an exception: hundreds of kilobytes.
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
            // The same 600 bytes come with nearly every value; each host ships them once.
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
