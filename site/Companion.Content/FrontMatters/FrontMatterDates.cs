using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>Reads dates in front matter and reports those that cannot be read, which Hugo ignores.</summary>
internal sealed class FrontMatterDates(ValueReader values)
{
    /// <summary>Reads the first of several keys that has a value, as a date.</summary>
    public DateTimeOffset? Read(DataMapping data, params ReadOnlySpan<string> keys)
    {
        if (ValueReader.Find(data, keys) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not DataScalar scalar || HugoDate.Read(scalar) is not { } date)
        {
            values.WrongType(
                entry,
                "a date",
                "write it as 2021-07-19, or with time and zone as 2021-07-19T08:00:00+02:00"
            );
            return null;
        }

        if (date.UnknownZone is { } zone)
        {
            values.Diagnostics.Add(
                Diagnostic.Warning(
                    values.At(scalar.Span),
                    $"the zone '{zone}' is read as UTC",
                    "write the zone as a number such as -0500: its name means different times in different places"
                )
            );
        }

        // Go's zero time, which templates write for "no date".
        return date.Value == DateTimeOffset.MinValue ? null : date.Value;
    }
}
