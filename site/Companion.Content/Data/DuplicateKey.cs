using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>The error for a duplicate key, worded the same for all three formats.</summary>
internal static class DuplicateKey
{
    public static void Report(SourceLocation second, string key, DataEntry first, DiagnosticBag diagnostics)
    {
        var line = second.Source.PositionOf(first.KeySpan.Start).Line;
        diagnostics.Error(second, Message(key, first.Key, line), "keep one of the two");
    }

    public static string Message(string key, string firstKey, int firstLine) =>
        key == firstKey
            ? $"the key {Quoted.Text(key)} is given twice, first on line {firstLine}"
            : $"the key {Quoted.Text(key)} is given twice, first as {Quoted.Text(firstKey)} on line {firstLine}";
}
