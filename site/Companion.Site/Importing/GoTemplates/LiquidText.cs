using System.Text;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Liquid as it is written: texts, and formats of dates.</summary>
internal static class LiquidText
{
    // Go's reference time, longest first: "January" before "Jan", "2006" before "2".
    private static readonly (string Go, string Liquid)[] Dates =
    [
        ("January", "%B"),
        ("Monday", "%A"),
        ("-07:00", "%:z"),
        ("Z07:00", "%:z"),
        ("2006", "%Y"),
        ("-0700", "%z"),
        ("Jan", "%b"),
        ("Mon", "%a"),
        ("MST", "%Z"),
        ("15", "%H"),
        ("01", "%m"),
        ("02", "%d"),
        ("03", "%I"),
        ("04", "%M"),
        ("05", "%S"),
        ("06", "%y"),
        ("PM", "%p"),
        ("pm", "%P"),
        ("_2", "%e"),
        ("1", "%-m"),
        ("2", "%-d"),
        ("3", "%-I"),
    ];

    /// <summary>A text in quotes; null for one with both kinds of quotes, which Liquid cannot write.</summary>
    public static string? Quote(string text) =>
        !text.Contains('"') && !text.Contains('\\') ? $"\"{text}\""
        : !text.Contains('\'') && !text.Contains('\\') ? $"'{text}'"
        : null;

    /// <summary>A layout of Go's <c>time</c> package in the form of <c>strftime</c>.</summary>
    public static string DateFormat(string layout)
    {
        var format = new StringBuilder();
        for (var at = 0; at < layout.Length; )
        {
            var (go, liquid) = Dates.FirstOrDefault(date =>
                layout.AsSpan(at).StartsWith(date.Go, StringComparison.Ordinal)
            );
            format.Append(
                go is null
                    ? layout[at] == '%'
                        ? "%%"
                        : layout[at].ToString()
                    : liquid
            );
            at += go?.Length ?? 1;
        }

        return format.ToString();
    }
}
